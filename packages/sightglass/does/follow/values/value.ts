import type ts from 'typescript';

/**
 * Conditions that depend on data, and the branch taken for each: yes, no, or the index of a case.
 */
export type Guards = ReadonlyMap<string, boolean | number>;
export const ALWAYS: Guards = new Map();

/**
 * Every possible value of an expression, as far as it can be followed. Without alternatives, the
 * expression is never reached.
 */
export type Value = readonly Alternative[];

export interface Alternative {
  readonly atom: Atom;
  readonly when: Guards;
}

export type Atom = Text | Plain | Thing | Func | Native | Class | Sym;

/** A string: its known pieces, with the data in between. */
export interface Text {
  readonly kind: 'text';
  readonly parts: readonly (string | Sym)[];
  /** Whether it is a route of `@forge/api`. */
  readonly isRoute?: boolean;
  /** Whether `route` throws instead of making it. */
  readonly isRefused?: boolean;
}

export interface Plain {
  readonly kind: 'plain';
  readonly value: undefined | null | boolean | number | bigint;
}

/** An object or a list that the app creates. */
export interface Thing {
  readonly kind: 'thing';
  readonly id: number;
  readonly shape: 'object' | 'list' | 'map' | 'set' | 'params';
  readonly contents: Cell<Contents>;
  /** Where it is created. */
  readonly site: string;
  /** Whether it is created at load time and so outlives one run. */
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
  /** The value of `this` inside, where it does not depend on the call. */
  readonly self?: Value;
  /** The class of a method. */
  readonly home?: Class;
}

/** A function of the language or a library that is modelled here. */
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

/** Something outside the app: of a package or the browser, passed in, or an answer. */
export interface Sym {
  readonly kind: 'sym';
  readonly root: Root;
  readonly links: readonly Link[];
  readonly key: string;
  /** Where it was read, of what the platform hands over: the same data read twice is used apart. */
  readonly reads?: readonly ts.Node[];
}

export type Root =
  | { readonly from: 'module' | 'global' | 'handed' | 'caught'; readonly name: string }
  | {
      readonly from: 'derived';
      readonly name: string;
      readonly of: readonly Sym[];
      /** The value of which it is the JSON. */
      readonly json?: Value;
      /** Distinguishes data with the same name and origin. */
      readonly id?: number;
    }
  | { readonly from: 'gap'; readonly name: string; readonly why: Gap };

/** Why a value could not be followed. */
export type Gap = 'given' | 'shared' | 'depth' | 'many' | 'syntax' | 'repeated';

export type Link =
  | { readonly name: string }
  | { readonly call: Args; readonly node: ts.Node; readonly isNew: boolean };

/** The arguments of a call; `more` stands for further ones of unknown number. */
export interface Args {
  readonly list: readonly Value[];
  readonly more: Value;
}

/** Known arguments. */
export const given = (...list: readonly Value[]): Args => ({ list, more: [] });

/** The argument at an index: a known one, else a further one, else `undefined`. */
export const argument = ({ list, more }: Args, index: number): Value =>
  list[index] ?? (more.length > 0 ? more : UNDEFINED);

/** A value with one alternative. */
export const one = (atom: Atom): Value => [{ atom, when: ALWAYS }];

/** A value that is a known constant. */
export const plain = (value: Plain['value']): Value => one({ kind: 'plain', value });
export const UNDEFINED: Value = plain(undefined);
export const UNKNOWN_FLAG: Value = [
  { atom: { kind: 'plain', value: true }, when: ALWAYS },
  { atom: { kind: 'plain', value: false }, when: ALWAYS },
];

/** A value that is a text. */
export const text = (...parts: readonly (string | Sym)[]): Value => one(textAtom(parts));

/**
 * Makes a text from pieces; neighbouring known pieces are joined, and too many pieces become one
 * piece of data.
 */
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
/** A longer composed text is not needed to recognise anything. */
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

/** The string of a text without data. */
export function known(atom: Atom): string | undefined {
  if (atom.kind !== 'text') return undefined;
  const [first, second] = atom.parts;
  if (first === undefined) return '';
  return typeof first === 'string' && second === undefined ? first : undefined;
}

let lastId = 0;
/** A new id for an object, function or class of one reading. */
export const nextId = (): number => (lastId += 1);

/** A storage place that the app can change: a variable, or an object's contents. */
export interface Cell<T> {
  current: T;
  /** When it was created: undoing a branch need not undo what was created on it. */
  readonly born: number;
  /** The contents after either of two branches was taken. */
  merge(a: T, whenA: Guards, b: T, whenB: Guards): T;
}

/** The contents of an object. */
export interface Contents {
  readonly entries: ReadonlyMap<string, Value>;
  /** Values under unknown names. */
  readonly rest: Value;
  /** Data spread into it, which may have any names. */
  readonly spread: readonly Sym[];
}

/** One run of a function or of a file. */
export interface Frame {
  readonly id: number;
  readonly node: ts.FunctionLikeDeclaration | ts.SourceFile | ts.ClassLikeDeclaration;
  /** The call that started it. */
  readonly call: ts.Node | undefined;
  readonly isModule: boolean;
  /** The value of `this`. */
  readonly self: Value;
  returns: Value;
  /** Whether it may end otherwise than by throwing, or throws only as things stand now. */
  mayEnd?: boolean;
  /** The conditions under which it was entered. */
  readonly entered: Guards;
}

export interface Variable {
  readonly cell: Cell<Value>;
  /** The frame that declares it. */
  readonly frame: Frame;
  readonly declaration: ts.Node;
}

/** What a name refers to: a variable, or another file's export, evaluated on each read. */
export type Named = Variable | (() => Value);

/** The names visible at a place in the source. */
export interface Scope {
  readonly frame: Frame;
  readonly parent: Scope | undefined;
  /** Declares a name. */
  declare(name: string, declaration: ts.Node, value: Value): Variable;
  /** Links a name to another file's export, evaluated on each read. */
  link(name: string, read: () => Value): void;
  own(name: string): Named | undefined;
  find(name: string): Named | undefined;
}

/** A loaded file of the app. */
export interface Module {
  readonly file: ts.SourceFile;
  readonly scope: Scope;
  /** Its exports, each evaluated when read. */
  readonly exports: Map<string, () => Value>;
  /** What `export * from` adds. */
  readonly stars: (() => Value | Module)[];
}

/** One function that a resolver offers to pages. */
export interface Definition {
  /** The resolver, identified by where it is created. */
  readonly resolver: string;
  readonly name: string;
  readonly handler: Value;
  readonly node: ts.Node;
}
