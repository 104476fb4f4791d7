import type ts from 'typescript';

/** Conditions that only data decides, and which way each went for a value to be this one: yes, no, or which case. */
export type Guards = ReadonlyMap<string, boolean | number>;
export const ALWAYS: Guards = new Map();

/** All that an expression can be, as far as it can be followed. No alternative at all: it is never reached. */
export type Value = readonly Alternative[];

export interface Alternative {
  readonly atom: Atom;
  readonly when: Guards;
}

export type Atom = Text | Plain | Thing | Func | Native | Class | Sym;

/** A string: what is known of it, and the data between. */
export interface Text {
  readonly kind: 'text';
  readonly parts: readonly (string | Sym)[];
}

export interface Plain {
  readonly kind: 'plain';
  readonly value: undefined | null | boolean | number | bigint;
}

/** An object or a list that the app makes. */
export interface Thing {
  readonly kind: 'thing';
  readonly id: number;
  readonly shape: 'object' | 'list' | 'map' | 'set' | 'params';
  readonly contents: Cell<Contents>;
  /** Where it is made. */
  readonly site: string;
  /** Whether it is made when the app is loaded, and so outlives one run of it. */
  readonly isLasting: boolean;
  /** The class of an instance. */
  readonly of?: Class;
}

/** A function of the app. */
export interface Func {
  readonly kind: 'func';
  readonly id: number;
  readonly node: ts.FunctionLikeDeclaration;
  readonly scope: Scope;
  /** What `this` is inside, where it does not depend on the call. */
  readonly self?: Value;
  /** The class it is a method of. */
  readonly home?: Class;
}

/** A function of the language or of a library that is modelled here. */
export interface Native {
  readonly kind: 'native';
  readonly id: number;
  readonly call: (args: Args, node: ts.Node) => Value;
}

export interface Class {
  readonly kind: 'class';
  readonly id: number;
  readonly node: ts.ClassLikeDeclaration;
  readonly scope: Scope;
  readonly parent: Value;
  readonly statics: Thing;
}

/** Something that the app does not make itself: of a package, of the browser, handed in, an answer. */
export interface Sym {
  readonly kind: 'sym';
  readonly root: Root;
  readonly links: readonly Link[];
  readonly key: string;
}

export type Root =
  | { readonly from: 'module' | 'global' | 'handed' | 'caught'; readonly name: string }
  | {
      readonly from: 'derived';
      readonly name: string;
      readonly of: readonly Sym[];
      /** Tells apart what has one name and one origin. */
      readonly id?: number;
    }
  | { readonly from: 'gap'; readonly name: string; readonly why: Gap };

/** Why a value could not be followed. */
export type Gap = 'given' | 'shared' | 'depth' | 'many' | 'syntax' | 'repeated';

export type Link =
  | { readonly name: string }
  | { readonly call: Args; readonly node: ts.Node; readonly isNew: boolean };

/** What a call is given; `more` stands for arguments whose number is not known. */
export interface Args {
  readonly list: readonly Value[];
  readonly more: Value;
}

export const given = (...list: readonly Value[]): Args => ({ list, more: [] });

/** The argument at a place: what may follow, or nothing. */
export const argument = ({ list, more }: Args, index: number): Value =>
  list[index] ?? (more.length > 0 ? more : UNDEFINED);

export const one = (atom: Atom): Value => [{ atom, when: ALWAYS }];

export const plain = (value: Plain['value']): Value => one({ kind: 'plain', value });
export const UNDEFINED: Value = plain(undefined);
export const UNKNOWN_FLAG: Value = [
  { atom: { kind: 'plain', value: true }, when: ALWAYS },
  { atom: { kind: 'plain', value: false }, when: ALWAYS },
];

export const text = (...parts: readonly (string | Sym)[]): Value => one(textAtom(parts));

/** Neighbouring pieces of known text become one; too many pieces become one of data. */
export function textAtom(parts: readonly (string | Sym)[]): Text {
  const joined: (string | Sym)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return { kind: 'text', parts: shortened(joined) };
}

const MOST_PARTS = 40;
/** A text that is put together from pieces says nothing more after so many characters. */
const MOST_LETTERS = 20_000;

function shortened(parts: readonly (string | Sym)[]): readonly (string | Sym)[] {
  let letters = 0;
  return parts.slice(0, MOST_PARTS).map((part) => {
    if (typeof part !== 'string') return part;
    const kept = part.slice(0, Math.max(MOST_LETTERS - letters, 0));
    letters += kept.length;
    return kept;
  });
}

/** The string that a text certainly is. */
export function known(atom: Atom): string | undefined {
  if (atom.kind !== 'text') return undefined;
  const [first, second] = atom.parts;
  if (first === undefined) return '';
  return typeof first === 'string' && second === undefined ? first : undefined;
}

let lastId = 0;
/** Tells the things, functions and classes of one reading apart. */
export const nextId = (): number => (lastId += 1);

/** A place that keeps something which the app can change: a variable, or what an object holds. */
export interface Cell<T> {
  current: T;
  /** When it was made: a way that is taken back need not take back what was made on it. */
  readonly born: number;
  /** What it keeps when one of two ways was taken. */
  merge(a: T, whenA: Guards, b: T, whenB: Guards): T;
}

/** What an object holds. */
export interface Contents {
  readonly entries: ReadonlyMap<string, Value>;
  /** What it holds under names that are not known. */
  readonly rest: Value;
  /** Data that was spread into it: each may bring any name. */
  readonly spread: readonly Sym[];
}

/** One run of a function, or of a file. */
export interface Frame {
  readonly id: number;
  readonly node: ts.FunctionLikeDeclaration | ts.SourceFile | ts.ClassLikeDeclaration;
  /** Where it was called. */
  readonly call: ts.Node | undefined;
  readonly isModule: boolean;
  /** What `this` is. */
  readonly self: Value;
  returns: Value;
  /** The conditions under which the frame was entered. */
  readonly entered: Guards;
}

export interface Variable {
  readonly cell: Cell<Value>;
  /** The frame it belongs to. */
  readonly frame: Frame;
  readonly declaration: ts.Node;
}

/** A name: a variable, or what another file exports, whenever it is read. */
export type Named = Variable | (() => Value);

/** Names in reach of a place in the source. */
export interface Scope {
  readonly frame: Frame;
  readonly parent: Scope | undefined;
  /** Declares a name. */
  declare(name: string, declaration: ts.Node, value: Value): Variable;
  /** A name that stands for what another file exports, whenever it is read. */
  link(name: string, read: () => Value): void;
  own(name: string): Named | undefined;
  find(name: string): Named | undefined;
}

/** One file of the app, when it has been loaded. */
export interface Module {
  readonly file: ts.SourceFile;
  readonly scope: Scope;
  /** What it exports, each read when it is asked for. */
  readonly exports: Map<string, () => Value>;
  /** What `export * from` adds. */
  readonly stars: (() => Value | Module)[];
}

/** One function that a resolver offers to pages. */
export interface Definition {
  /** Which resolver, by where it is made. */
  readonly resolver: string;
  readonly name: string;
  readonly handler: Value;
  readonly node: ts.Node;
}
