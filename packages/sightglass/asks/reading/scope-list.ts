import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts, scopeNames } from '../../facts/scopes';
import { phrasesIn } from './scope-phrases';

/** A scope's name in a text, and its line. */
export interface NamedScope {
  readonly name: string;
  readonly line: number;
}

/**
 * Finds the scopes in a text copied from a consent screen, a listing or a ticket, whatever stands around.
 * Names that only look like scopes count beside known ones, or where there is nothing else.
 */
export function findScopes(source: string): readonly NamedScope[] {
  const text = decoded(source);
  const found = text
    .split('\n')
    .flatMap((line, index) => scopesIn(line).map((name) => ({ name, line: index + 1 })));
  const isSure = found.some(({ name }) => isKnown(name));
  return isSure || isOnlyNames(text) ? found : [];
}

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

function scopesIn(line: string): readonly string[] {
  const phrases = phrasesIn(line);
  const named = [...line.matchAll(SCOPE)].map(([name]) => name).filter(looksLikeScope);
  if (phrases.length > 0) return [...phrases, ...named];
  return [...named, ...connectIn(line)];
}

function connectIn(line: string): string[] {
  const isListed = ONLY_CONNECT.test(line) || LISTED.test(line);
  const text = ONLY_CONNECT.test(line) ? line.toUpperCase() : line;
  return isListed ? [...text.matchAll(CONNECT)].map(([name]) => name) : [];
}
