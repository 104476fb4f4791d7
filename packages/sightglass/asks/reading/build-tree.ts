import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from 'js-yaml';
import { at } from '../../json/decoded';
import { lineFinder } from './lines';
import { fieldsOf, isFields, isList, type Field, type Node } from './node';
import { LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type Alias = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

/** Builds the tree of the first document. Aliases are expanded as long as `LIMITS.nodes` allows. */
export function buildTree(events: readonly Event[], source: string): Reading {
  const builder = new TreeBuilder(events, source);
  const root = builder.first();
  return { root, problems: builder.problems };
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly #events: readonly Event[];
  readonly #source: string;
  readonly #lineOf: (offset: number) => number;
  readonly #anchors = new Map<string, Node>();
  readonly #sizes = new Map<Node, number>();
  #at = 0;
  #size = 0;

  constructor(events: readonly Event[], source: string) {
    this.#events = events;
    this.#source = source;
    this.#lineOf = lineFinder(source);
  }

  /** The root of the first document that is not empty. */
  first(): Node | null {
    const starts = [...this.#events.entries()].flatMap(([index, { type }]) =>
      type === EVENT_ID.DOCUMENT ? [index + 1] : [],
    );
    for (const [index, start] of (starts.length === 0 ? [0] : starts).entries()) {
      this.#at = start;
      const root = this.#node(1);
      if ((root?.value ?? null) === null) continue;
      if (index < starts.length - 1) this.problems.push(problem('more-documents', null));
      return root;
    }
    return null;
  }

  /** The next node; `null` at the end of its parent. `above` is the parent's line. */
  #node(above: number): Node | null {
    const event = this.#events.at(this.#at);
    if (event === undefined) return null;
    this.#at += 1;
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
    if (event.type === EVENT_ID.ALIAS) return this.#aliased(event);
    const before = this.#size;
    this.#size += 1;
    const node =
      event.type === EVENT_ID.SCALAR
        ? { line: this.#lineAt(event.valueStart, above), value: this.#scalar(event) }
        : this.#collection(event.type === EVENT_ID.MAPPING, this.#lineAt(event.start, above));
    this.#sizes.set(node, this.#size - before);
    const anchor = this.#name(event.anchorStart, event.anchorEnd);
    if (anchor !== '') this.#anchors.set(anchor, node);
    return node;
  }

  #collection(isMapping: boolean, line: number): Node {
    return { line, value: isMapping ? { fields: this.#fields(line) } : this.#items(line) };
  }

  #items(line: number): Node[] {
    const items: Node[] = [];
    for (let item = this.#node(line); item !== null; item = this.#node(line)) items.push(item);
    return items;
  }

  #fields(line: number): readonly Field[] {
    const fields: Field[] = [];
    for (let key = this.#node(line); key !== null; key = this.#node(line)) {
      const node = this.#node(key.line) ?? { line: key.line, value: null };
      fields.push(...this.#added(fields, key, node));
    }
    return fields;
  }

  #added(fields: readonly Field[], { line, value }: Node, node: Node): readonly Field[] {
    const key = typeof value === 'string' ? value : '';
    if (key === MERGE) return merged(node, fields);
    if (fields.some((field) => field.key === key))
      this.problems.push(problem('duplicate-key', line, { key: key.slice(0, 60) }));
    return [{ key, line, node }];
  }

  #scalar(event: Scalar): string | null {
    const value = getScalarValue(this.#source, event);
    return at(event, 'style') === SCALAR_STYLE.PLAIN && EMPTY.test(value) ? null : value;
  }

  #aliased(event: Alias): Node {
    const line = this.#lineOf(event.anchorStart);
    const node = this.#anchors.get(this.#name(event.anchorStart, event.anchorEnd));
    if (node === undefined) return this.#refused('unknown-alias', line);
    this.#size += this.#sizes.get(node) ?? 1;
    return this.#size > LIMITS.nodes ? this.#refused('too-many-aliases', line) : node;
  }

  #refused(id: 'unknown-alias' | 'too-many-aliases', line: number): Node {
    if (!this.problems.some((known) => known.id === id)) this.problems.push(problem(id, line));
    return { line, value: null };
  }

  #name(start: number, end: number): string {
    return start < 0 ? '' : this.#source.slice(start, end).replace(/^[*&]/, '');
  }

  #lineAt(offset: number, above: number): number {
    return offset < 0 ? above : this.#lineOf(offset);
  }
}

const MERGE = '<<';
const EMPTY = /^(?:~|null|)$/i;

/**
 * The fields that a merge key (`<<`) adds, of one mapping or several, except those already written.
 */
function merged({ value, line }: Node, present: readonly Field[]): readonly Field[] {
  const sources = isList(value) ? value : isFields(value) ? [{ value, line }] : [];
  return sources.flatMap(fieldsOf).filter(({ key }) => !present.some((field) => field.key === key));
}
