import type { Identifier, Node } from 'estree';

import { nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import type { Tree } from './tree';

/**
 * The allowed members of the language's own objects. None of them reaches outside or tells the
 * time.
 */
const STATICS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Array', ['from', 'isArray', 'of']],
  ['Date', ['UTC', 'parse']],
  ['JSON', ['parse', 'stringify']],
  ['Math', ['abs', 'ceil', 'floor', 'log10', 'max', 'min', 'round', 'trunc']],
  ['Number', ['isFinite', 'isInteger', 'isNaN', 'isSafeInteger', 'MAX_SAFE_INTEGER', 'NaN']],
  ['Object', ['entries', 'freeze', 'fromEntries', 'hasOwn', 'is', 'keys', 'values']],
  ['Promise', ['all', 'allSettled', 'race', 'reject', 'resolve']],
  ['URL', ['canParse']],
  ['String', ['fromCodePoint', 'raw']],
  [
    'Intl',
    [
      'Collator',
      'DateTimeFormat',
      'DisplayNames',
      'ListFormat',
      'Locale',
      'NumberFormat',
      'PluralRules',
      'RelativeTimeFormat',
      'Segmenter',
    ],
  ],
]);

/** Classes that may be constructed. */
const MADE: ReadonlySet<string> = new Set([
  'Date',
  'Error',
  'Map',
  'Promise',
  'RangeError',
  'RegExp',
  'Set',
  'TextDecoder',
  'TypeError',
  'URL',
  'Uint8Array',
]);

/** Functions that may be called or passed on; each returns a text, a number or a boolean. */
const CALLED: ReadonlySet<string> = new Set(['Boolean', 'Number', 'String', 'encodeURIComponent']);

/** Constants of the language. */
const VALUES: ReadonlySet<string> = new Set(['Infinity', 'NaN', 'undefined']);

/** Free names are limited to a few of the language's, each used in its own way. */
export const freeNames: Part = (tree) =>
  tree.free
    .filter((name) => !isAllowed(tree, name))
    .map((name): Refusal => ({ node: name, why: `${name.name} is not used like this.` }));

/** The same, except for names that a door may use in any way. */
export const freeNamesBut =
  (names: readonly string[]): Part =>
  (tree) =>
    freeNames(tree).filter(({ node }) => node.type !== 'Identifier' || !names.includes(node.name));

function isAllowed(tree: Tree, name: Identifier): boolean {
  const parent = tree.parentOf(name);
  if (parent === undefined) return false;
  const isPlain = (VALUES.has(name.name) || CALLED.has(name.name)) && !isAsked(parent, name);
  return isPlain || [isStatic, isMade, isTested, isExtended].some((use) => use(parent, name));
}

const isAsked = (parent: Node, name: Identifier): boolean =>
  parent.type === 'MemberExpression' && parent.object === name;

const isStatic = (parent: Node, name: Identifier): boolean =>
  parent.type === 'MemberExpression' &&
  parent.object === name &&
  (STATICS.get(name.name) ?? []).includes(nameOfKey(parent.property, parent.computed) ?? '');

/** A date without arguments is the clock, which has a door of its own. */
const isMade = (parent: Node, name: Identifier): boolean =>
  parent.type === 'NewExpression' &&
  parent.callee === name &&
  MADE.has(name.name) &&
  (name.name !== 'Date' ||
    (parent.arguments.length > 0 && parent.arguments[0]?.type !== 'SpreadElement'));

const isTested = (parent: Node, name: Identifier): boolean =>
  parent.type === 'BinaryExpression' &&
  parent.operator === 'instanceof' &&
  parent.right === name &&
  MADE.has(name.name);

const isExtended = (parent: Node, name: Identifier): boolean =>
  parent.type === 'ClassDeclaration' && parent.superClass === name && name.name === 'Error';
