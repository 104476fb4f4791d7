import { finding, type Kind } from '../finding';
import { named, type Rule } from './given';

const UNKNOWN: Kind = ['scopes.unknown', 'unknown', 'notable', 'declared'];

/** Scopes that are not in Atlassian's list: what they permit cannot be told. */
export const tellUnknownScopes: Rule = ({ scopes }) => {
  const unknown = scopes.filter(({ words }) => words === null);
  if (unknown.length === 0) return [];
  const names = named(unknown.map(({ name }) => name));
  return [
    finding(
      UNKNOWN,
      unknown.flatMap(({ lines }) => lines),
      { names, count: names.length },
    ),
  ];
};
