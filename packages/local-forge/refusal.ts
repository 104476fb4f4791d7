/** A request that the local Forge refuses, with the HTTP status and code of the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** Thrown for every feature of Forge that this stand-in lacks; nothing is stubbed silently. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled by the local Forge: ${what}`);
    this.name = 'NotModelled';
  }
}
