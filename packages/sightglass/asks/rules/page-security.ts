import type { DeclaredOption } from '../declared/declared';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, named, type Rule } from './given';

const INLINE_SCRIPTS: Kind = ['pages.inline-scripts', 'page-security', 'serious', 'declared'];
const EVAL: Kind = ['pages.eval', 'page-security', 'serious', 'declared'];
const OTHER_SCRIPTS: Kind = ['pages.other-scripts', 'page-security', 'notable', 'declared'];
const INLINE_STYLES: Kind = ['pages.inline-styles', 'page-security', 'ordinary', 'declared'];
const SANDBOX: Kind = ['pages.sandbox', 'page-security', 'ordinary', 'declared'];
const OTHER: Kind = ['pages.unknown', 'page-security', 'notable', 'declared'];

/**
 * How far the app relaxes the rules that protect its pages:
 * https://developer.atlassian.com/platform/forge/manifest-reference/permissions/#content-permissions
 */
export const tellPageSecurity: Rule = ({ kind, declared: { options } }) => {
  if (kind !== 'forge-manifest') return [];
  const found = new Map<Kind, DeclaredOption[]>();
  for (const option of options) {
    const meaning = kindOf(option);
    found.set(meaning, [...(found.get(meaning) ?? []), option]);
  }
  return [...found].map(([meaning, same]): Finding => {
    const options_ = named(same.map(({ option }) => unquoted(option)));
    return finding(meaning, linesOf(same), { options: options_ });
  });
};

function kindOf({ kind, option }: DeclaredOption): Kind {
  const name = unquoted(option).toLowerCase();
  if (kind === 'sandbox') return SANDBOX;
  if (kind === 'styles') return INLINE_STYLES;
  if (kind !== 'scripts') return OTHER;
  if (name === 'unsafe-inline') return INLINE_SCRIPTS;
  return name === 'unsafe-eval' ? EVAL : OTHER_SCRIPTS;
}

/** Old manifests include the quotation marks of the policy's own syntax. */
const unquoted = (option: string): string => option.replace(/^['"]+|['"]+$/g, '');
