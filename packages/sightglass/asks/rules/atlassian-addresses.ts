import { isAtlassians } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, named, type Rule } from './given';
import { isAtlassiansOwn } from './remotes';

const CALLED: Kind = ['egress.atlassian', 'egress', 'notable', 'declared'];
const SHOWN: Kind = ['egress.atlassian-shown', 'egress', 'ordinary', 'declared'];

/**
 * Addresses that belong to Atlassian: calls to them use permissions that the file does not show.
 */
export const tellAtlassianAddresses: Rule = ({ kind, declared }) => {
  const egress = declared.egress.flatMap(({ kind: use, address, line }) =>
    address !== null && isAtlassians(address) ? [{ use, address, line }] : [],
  );
  const shown = [
    ...egress.filter(({ use }) => !use.startsWith('fetch.')),
    ...declared.addresses.filter(({ address }) => isAtlassians(address)),
  ];
  const remotes = declared.remotes
    .filter(isAtlassiansOwn)
    .flatMap(({ urls }) => urls.map(({ url, line }) => ({ use: 'remotes', address: url, line })));
  const calling = [...egress.filter(({ use }) => use.startsWith('fetch.')), ...remotes];
  return [
    ...(kind === 'forge-manifest' ? calls(calling) : []),
    ...(shown.length === 0 ? [] : [about(SHOWN, shown)]),
  ];
};

interface Use {
  readonly use: string;
  readonly address: string;
  readonly line: number;
}

/** Parts that call the same addresses share one sentence. */
function calls(calling: readonly Use[]): Finding[] {
  const groups = new Map<string, Use[]>();
  for (const use of named(calling.map((each) => each.use))) {
    const same = calling.filter((each) => each.use === use);
    const list = addressesOf(same).join(' ');
    groups.set(list, [...(groups.get(list) ?? []), ...same]);
  }
  return [...groups.values()].map((same) => {
    const uses = named(same.map(({ use }) => use));
    return about(CALLED, same, { who: [`who.${uses.length > 1 ? 'remotes' : (uses[0] ?? '')}`] });
  });
}

const about = (
  kind: Kind,
  uses: readonly Omit<Use, 'use'>[],
  more: Finding['values'] = {},
): Finding => finding(kind, linesOf(uses), { addresses: addressesOf(uses), ...more });

const addressesOf = (uses: readonly Omit<Use, 'use'>[]): string[] =>
  named(uses.map(({ address }) => address));
