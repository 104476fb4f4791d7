import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts, scopeNames } from '../../facts/scopes';
import { phrasesIn } from './scope-phrases';
import { titledBy } from './scope-titles';

/** A scope's name in a text, and its line. */
export interface NamedScope {
  readonly name: string;
  readonly line: number;
  /** Whether it is said beside it that the app may use it as a person who is not there. */
  readonly allowsImpersonation: boolean;
  /** Whether words stand for it, which may mean another one as well. */
  readonly isTitled: boolean;
}

/** What was found in a text, and the lines of it that say something else. */
export interface FoundScopes {
  readonly scopes: readonly NamedScope[];
  readonly strange: readonly number[];
}

/**
 * Finds the scopes in a text copied from a consent screen, a listing or a ticket, whatever stands around.
 * Names that only look like scopes count beside known ones, or where there is nothing else; titles that
 * could be anything count beside a sure one, or where there are several.
 */
export function findScopes(source: string): FoundScopes {
  const text = decoded(source);
  const lines = linesIn(text);
  const product = commonProduct(lines);
  const found = lines.flatMap(({ scopes, text: line }) =>
    ofOneProduct(ofNamedProduct(scopes, line), product),
  );
  const titles = lines.filter(({ isTitle, scopes }) => isTitle && scopes.length > 0).length;
  const isSure =
    titles >= FEWEST_TITLES ||
    lines.some(({ isTitle, scopes }) => !isTitle && scopes.some(isSureOne));
  if (!isSure && (titles > 0 || !isOnlyNames(text))) return { scopes: [], strange: [] };
  return { scopes: found, strange: lines.filter(isStrange).map(({ line }) => line) };
}

/** The product that most lines speak of, by those which can only mean one. */
function commonProduct(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { scopes } of lines.filter((each) => each.scopes.length === 1)) {
    const product = scopeFacts(scopes[0]?.name ?? '')?.product ?? '';
    counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 'jira';
}

/** The product that a line names itself, be it the one of most lines or not. */
function ofNamedProduct(scopes: readonly NamedScope[], line: string): readonly NamedScope[] {
  const named = PRODUCT_NAMES.find(({ says }) => says.test(line));
  if (named === undefined || !scopes.every(({ isTitled }) => isTitled)) return scopes;
  const meant = scopes.filter(({ name }) => scopeFacts(name)?.product.startsWith(named.product));
  return meant.length > 0 ? meant : scopes;
}

const PRODUCT_NAMES = [
  { says: /\bservice management\b/i, product: 'jira-service-management' },
  { says: /\bjira\b/i, product: 'jira' },
  { says: /\bconfluence\b/i, product: 'confluence' },
  { says: /\bbitbucket\b/i, product: 'bitbucket' },
  { says: /\bcompass\b/i, product: 'compass' },
];

/** Products title some of their scopes alike: what the text cannot mean is left out, if anything can. */
function ofOneProduct(scopes: readonly NamedScope[], product: string): readonly NamedScope[] {
  const meant = scopes.filter(({ name }) => scopeFacts(name)?.product === product);
  return scopes.length > 1 && meant.length > 0 && scopes.every(({ isTitled }) => isTitled)
    ? meant
    : scopes;
}

/** Two lines of that kind may stand in any text. */
const FEWEST_TITLES = 3;

interface Line {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly NamedScope[];
  /** Whether words, not names, stand for its scopes. */
  readonly isTitle: boolean;
}

const isSureOne = ({ name }: NamedScope): boolean => isKnown(name);

/** Says something, but no scope, and is no heading of any; or names beside scopes what might be one. */
const isStrange = ({ text, scopes }: Line): boolean =>
  scopes.length === 0
    ? /\p{L}/u.test(text) && !HEADING.test(text)
    : OTHER_NAME.test(text.replace(SCOPE, ' ').replace(/\S+:\/\/\S+/g, ' '));

/** `offline_access`: a name of the kind that scopes elsewhere have, alone between marks of a list. */
const OTHER_NAME =
  /(?:^|[\s,;"'`*])(?!ACT_AS|PROJECT_|SPACE_|ACCESS_)[a-z]+_[a-z_]+(?=$|[\s,;"'`*])/i;

const HEADING =
  /:\s*$|^\W*(?:view|read|create|update|write|delete|manage|scopes?|permissions?|app permissions|jira|confluence|accept|allow|cancel|get (?:it|app))\W*$|\b(?:would like to|is requesting access|requires? the following)\b/i;

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let deed = '';
  for (const line of text.split('\n')) {
    deed = DEEDS.get(line.trim().toLowerCase()) ?? deed;
    lines.push(lineOf(line, lines.length + 1, deed));
  }
  return lines;
}

function lineOf(text: string, line: number, deed: string): Line {
  const { names, isTitle, isTitled } = scopesIn(text, deed);
  const allowsImpersonation =
    IMPERSONATED.test(text) && !/\b(?:false|no|not|off|without)\b/i.test(text);
  const scopes = names.map((name) => ({ name, line, allowsImpersonation, isTitled }));
  return { line, text, scopes, isTitle };
}

/** What is not said to be off counts as on. */
const IMPERSONATED = /impersonat/i;

/** Some screens group the things by what is done to them: `View`, and below it `jira-work`. */
const DEEDS = new Map([
  ['view', 'read'],
  ['read', 'read'],
  ['update', 'write'],
  ['create', 'write'],
  ['write', 'write'],
  ['delete', 'delete'],
  ['manage', 'manage'],
]);

/** Addresses at which people consent carry the scopes with their colons and blanks in code. */
const decoded = (source: string): string =>
  source.replace(
    /\bscopes?=(\S*)/gi,
    (_, value: string) => ` ${value.replace(/%3a/gi, ':').replace(/%20|\+/g, ' ')}`,
  );

/** `read:jira-work` and the like. Web addresses and Atlassian's resource names look alike and are none. */
const SCOPE = /(?<![\w/.:@-])[a-z][a-z-]*(?::[a-z0-9]+(?:[._-][a-z0-9]+)*){1,3}(?![\w/@])/gi;

/** What a scope may begin with, be it known or newer than what is known here. */
const VERBS = new Set(scopeNames.map((name) => name.split(':')[0]?.toLowerCase() ?? ''));
const PRODUCTS = new Set(
  scopeNames.flatMap((name) => (name.split(':').length > 2 ? [name.split(':').at(-1)] : [])),
);

const isKnown = (name: string): boolean =>
  scopeFacts(name) !== null || connectScopeOf(name) !== null;

function looksLikeScope(name: string): boolean {
  const parts = name.toLowerCase().split(':');
  return VERBS.has(parts[0] ?? '') || (parts.length > 2 && PRODUCTS.has(parts.at(-1)));
}

/** Nothing else stands there but what lists are made of. */
const isOnlyNames = (text: string): boolean => !/\w/.test(text.replace(SCOPE, ''));

const WORDS =
  'NONE|READ|WRITE|DELETE|PROJECT_ADMIN|SPACE_ADMIN|ADMIN|ACT_AS_USER|ACCESS_EMAIL_ADDRESSES';
/** Connect's scopes: in capitals where scopes are spoken of or listed, in any case as all there is on a line. */
const CONNECT = new RegExp(`(?<![\\w:.-])(?:${WORDS})(?![\\w-]|[:.]\\w)`, 'g');
const ONLY_CONNECT = new RegExp(
  `^[\\s"'\`*•·–\\-[\\],;]*(?:(?:scopes?:?\\s*)?(?:${WORDS})[\\s"'\`*,;.\\]]*)+$`,
  'i',
);
const LISTED = new RegExp(
  `\\bscopes?\\b|^[\\s"'\`*•·–\\-[]*(?:${WORDS})["'\`*]*\\s*(?:[-–—:(]|$)` +
    `|(?<![\\w:.-])(?:${WORDS})["'\`]?(?:,|\\s+and|\\s*&)\\s*["'\`]?(?:${WORDS})(?![\\w-]|[:.]\\w)`,
);

interface InLine {
  readonly names: readonly string[];
  /** Whether it could also be a line of any other text. */
  readonly isTitle: boolean;
  readonly isTitled: boolean;
}

function scopesIn(line: string, deed: string): InLine {
  const phrases = phrasesIn(line);
  const named = [...line.matchAll(SCOPE)].map(([name]) => name).filter(looksLikeScope);
  const sure = phrases.filter(({ isSure }) => isSure).map(({ scope }) => scope);
  if (named.length + sure.length > 0) return byName([...sure, ...named]);
  const connect = connectIn(line);
  if (connect.length > 0) return byName(connect);
  const below = `${deed}:${line.trim()}`;
  if (/^\s+\S+$/.test(line) && isKnown(below)) return byName([below]);
  const loose = phrases.map(({ scope }) => scope);
  if (loose.length > 0) return { names: loose, isTitle: true, isTitled: false };
  const titled = titledBy(line);
  return { names: titled, isTitle: !/\b(?:jira|confluence)\b/i.test(line), isTitled: true };
}

const byName = (names: readonly string[]): InLine => ({ names, isTitle: false, isTitled: false });

function connectIn(line: string): string[] {
  const isListed = ONLY_CONNECT.test(line) || LISTED.test(line);
  const text = ONLY_CONNECT.test(line) ? line.toUpperCase() : line;
  return isListed ? [...text.matchAll(CONNECT)].map(([name]) => name) : [];
}
