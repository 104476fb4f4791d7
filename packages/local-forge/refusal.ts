/** What the local Forge refuses, with the HTTP status and the code that its interface answers. */
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

/** Thrown for whatever Forge has and this stand-in has not. Nothing is stubbed silently. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled by the local Forge: ${what}`);
    this.name = 'NotModelled';
  }
}
