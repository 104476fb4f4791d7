import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts, scopeNames } from '../../facts/scopes';
import { phrasesIn } from './scope-phrases';
import { titledBy } from './scope-titles';

/** A scope named in a text, and its line. */
export interface NamedScope {
  readonly name: string;
  readonly line: number;
  /** Whether the text says beside it that the app may use it as a person who is away. */
  readonly allowsImpersonation: boolean;
  /** Whether it was found by a title, which may stand for other scopes too. */
  readonly isTitled: boolean;
}

/** The scopes found in a text, and the lines that were not understood. */
export interface FoundScopes {
  readonly scopes: readonly NamedScope[];
  readonly strange: readonly number[];
}

/**
 * Finds scopes in a text copied from a consent screen, a listing or a ticket, whatever surrounds
 * them. Names that only look like scopes count beside known ones, or if nothing else is found;
 * ambiguous titles count beside a certain one, or if there are several.
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

/** The product named by most of the lines that can only mean one product. */
function commonProduct(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { scopes } of lines.filter((each) => each.scopes.length === 1)) {
    const product = scopeFacts(scopes[0]?.name ?? '')?.product ?? '';
    counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 'jira';
}

/**
 * Narrows a line's scopes to the product that the line itself names, whatever the other lines are
 * about.
 */
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

/**
 * Products use some of the same titles: of such scopes, keeps those of the text's product, if there
 * are any.
 */
function ofOneProduct(scopes: readonly NamedScope[], product: string): readonly NamedScope[] {
  const meant = scopes.filter(({ name }) => scopeFacts(name)?.product === product);
  return scopes.length > 1 && meant.length > 0 && scopes.every(({ isTitled }) => isTitled)
    ? meant
    : scopes;
}

/** Two title-like lines may occur in any text. */
const FEWEST_TITLES = 3;

interface Line {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly NamedScope[];
  /** Whether its scopes were found by a title instead of a name. */
  readonly isTitle: boolean;
}

const isSureOne = ({ name }: NamedScope): boolean => isKnown(name);

/**
 * A line with text that is neither a scope nor a heading for scopes, or that has an unknown name
 * beside its scopes.
 */
const isStrange = ({ text, scopes }: Line): boolean =>
  scopes.length === 0
    ? /\p{L}/u.test(text) && !HEADING.test(text)
    : OTHER_NAME.test(text.replace(SCOPE, ' ').replace(/\S+:\/\/\S+/g, ' '));

/** A scope name without a colon, such as `offline_access`, alone in a list item. */
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

/** Anything that is not switched off counts as on. */
const IMPERSONATED = /impersonat/i;

/** Some screens group objects by deed: `View`, and below it `jira-work`. */
const DEEDS = new Map([
  ['view', 'read'],
  ['read', 'read'],
  ['update', 'write'],
  ['create', 'write'],
  ['write', 'write'],
  ['delete', 'delete'],
  ['manage', 'manage'],
]);

/** Consent addresses carry scopes percent-encoded. */
const decoded = (source: string): string =>
  source.replace(
    /\bscopes?=(\S*)/gi,
    (_, value: string) => ` ${value.replace(/%3a/gi, ':').replace(/%20|\+/g, ' ')}`,
  );

/**
 * Names like `read:jira-work`. Web addresses and Atlassian resource names look alike and are
 * excluded.
 */
const SCOPE = /(?<![\w/.:@-])[a-z][a-z-]*(?::[a-z0-9]+(?:[._-][a-z0-9]+)*){1,3}(?![\w/@])/gi;

/** The verbs that a scope can begin with, so that scopes newer than this table are found. */
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

/** Whether a line holds, besides scope names, only punctuation. */
const isOnlyNames = (text: string): boolean => !/\w/.test(text.replace(SCOPE, ''));

const WORDS =
  'NONE|READ|WRITE|DELETE|PROJECT_ADMIN|SPACE_ADMIN|ADMIN|ACT_AS_USER|ACCESS_EMAIL_ADDRESSES';
/** Connect scopes: in capitals within a line, in any letter case when alone on it. */
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
  /** Whether the line could be a line of any other text. */
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
