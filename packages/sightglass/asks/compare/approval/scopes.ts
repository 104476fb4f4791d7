import type { Declared } from '../../declared/declared';
import { pairs } from '../../../json/pairs';
import { asked, open, type Reason } from './reason';

/**
 * Every scope added or removed. Atlassian's pages say nothing about acting as a person who is away.
 */
export const scopeReasons = (before: Declared, after: Declared): readonly Reason[] =>
  pairs(before.scopes, after.scopes, ({ name }) => name.toLowerCase()).flatMap((pair) => {
    const name = (pair.after[0] ?? pair.before[0])?.name ?? '';
    if (pair.before.length === 0) return [asked('scope-added', { name }, pair)];
    if (pair.after.length === 0) return [asked('scope-removed', { name }, pair)];
    return isImpersonated(pair.after) && !isImpersonated(pair.before)
      ? [open('impersonation', { name }, pair)]
      : [];
  });

const isImpersonated = (scopes: Declared['scopes']): boolean =>
  scopes.some(({ allowsImpersonation }) => allowsImpersonation);
