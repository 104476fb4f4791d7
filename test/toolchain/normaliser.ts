const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Fields with measured times. */
const TIMES: readonly string[] = ['ms', 'durationMs', 'at', 'until'];

/** Replaces what differs between runs: ids by their order of appearance, and times. */
export class Normaliser {
  readonly #ids = new Map<string, string>();

  of<T>(value: T): T {
    return this.#value(JSON.parse(JSON.stringify(value ?? null))) as T;
  }

  #value(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return value.map((one) => this.#value(one));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]: [string, unknown]) => [
      this.#text(name),
      typeof one === 'number' && TIMES.includes(name) ? '<duration>' : this.#value(one),
    ]);
    return Object.fromEntries(entries) as unknown;
  }

  #text(text: string): unknown {
    if (TIME.test(text)) return '<time>';
    if (text.startsWith('{')) return this.#value(JSON.parse(text));
    return text.replaceAll(UUID, (id) => this.#idOf(id));
  }

  #idOf(id: string): string {
    const known = this.#ids.get(id) ?? `<id ${this.#ids.size + 1}>`;
    this.#ids.set(id, known);
    return known;
  }
}
