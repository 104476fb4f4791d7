import type ts from 'typescript';
import { endName, lastName, pathOf } from '../follow/values/sym';
import { contextIn } from '../follow/values/reads';
import { readsIn } from '../follow/values/syms-in';
import type { Learned } from '../follow/learned';
import type { SeenCall, SeenRead } from '../follow/observation';
import type { Sym } from '../follow/values/value';
import type { HandedUse } from '../reading';
import { grouped } from '../../json/grouped';
import { isFrom } from './chains';
import { readsThatUse } from './handed-reads';
import { memberAt } from './hints';
import { callsIn, merged, sideAndFrom, startOf, type Detecting } from './what-detectors-see';

/**
 * What the app reads of the data that the platform hands over, and what becomes of what each place
 * reads.
 */
export function handedOf(detecting: Detecting): readonly HandedUse[] {
  const { observations, learned } = detecting.followed;
  const used = usesByRead(detecting);
  const reads = observations.filter((seen) => seen.kind === 'read');
  const found = readsThatUse(reads, used).flatMap((seen) =>
    fieldsOf(seen, learned).map((field) => handedUse(seen, field, used.get(seen.node) ?? [])),
  );
  const same = grouped(found, sameOf);
  return merged(found, sameOf).map((fact) =>
    withUses(
      fact,
      (same.get(sameOf(fact)) ?? []).flatMap(({ usedAt }) => usedAt),
    ),
  );
}

const sameOf = ({ file, line, field }: HandedUse): string => [file, line, field].join(' ');

const handedUse = (seen: SeenRead, field: string, usedAt: readonly UsedAt[]): HandedUse => ({
  kind: 'handed',
  ...startOf(seen.node),
  ...sideAndFrom(seen),
  field,
  uses: [],
  usedAt,
  certainty: 'certain',
  doubt: null,
});

/** A line can read the same more than once. */
const withUses = (fact: HandedUse, all: readonly UsedAt[]): HandedUse => {
  const usedAt = all.reduce<UsedAt[]>(withPlace, []);
  return { ...fact, usedAt, uses: [...new Set(usedAt.map(({ use }) => use))].sort() };
};

/** What the platform hands over, if only to a page that passes it on whole to the function. */
function fieldsOf({ sym: data, entry }: SeenRead, { invoked }: Learned): readonly string[] {
  const isFromPage = data.root.from === 'handed' && data.root.name === 'payload';
  if (!isFromPage || entry.definition === undefined) {
    const field = fieldOf(data);
    return field === undefined ? [] : [field];
  }
  const payload = invoked.get(entry.definition) ?? [];
  const whole = payload.filter(({ atom }) => atom.kind === 'sym');
  return memberAt(whole, data).some(
    ({ atom }) => atom.kind === 'sym' && fieldOf(atom) !== undefined,
  )
    ? [`payload.${pathOf(data)} (from the page's context)`]
    : [];
}

/** The name of a piece of handed-over data, but not of how long a list of it is: `event.issue.key`, `context.accountId`. */
function fieldOf(data: Sym): string | undefined {
  if (lastName(data) === 'length') return undefined;
  if (data.root.from === 'handed') {
    const path = pathOf(data);
    return path === '' || path.includes('()') || data.root.name === 'answer'
      ? undefined
      : `${data.root.name}.${path}`;
  }
  const isContext = isFrom(
    data,
    '@forge/bridge',
    '@forge/react',
    '@forge/ui',
    '@forge/jira-bridge',
  );
  const at = contextIn(data);
  if (!isContext || at < 0) return undefined;
  const names = data.links.slice(at + 1).flatMap((link) => ('name' in link ? [link.name] : []));
  return names.length === 0 || names.includes('then')
    ? undefined
    : `context.${names.join('.')} (page)`;
}

type UsedAt = HandedUse['usedAt'][number];

/** What becomes of what each place reads, with the places where it does. */
function usesByRead(detecting: Detecting): ReadonlyMap<ts.Node, readonly UsedAt[]> {
  const found = new Map<ts.Node, UsedAt[]>();
  for (const seen of callsIn(detecting)) {
    const use = useBy(seen);
    if (use === undefined) continue;
    const at = { use, ...startOf(seen.node) };
    for (const read of seen.args.list.flatMap((value) => readsIn(value)))
      found.set(read, withPlace(found.get(read) ?? [], at));
  }
  return found;
}

const withPlace = (all: UsedAt[], at: UsedAt): UsedAt[] =>
  all.some(({ use, file, line }) => use === at.use && file === at.file && line === at.line)
    ? all
    : [...all, at];

type Use = UsedAt['use'];

function useBy({ callee }: SeenCall): Use | undefined {
  if (callee.root.from === 'global')
    return callee.root.name === 'console'
      ? 'logged'
      : callee.root.name === 'fetch'
        ? 'sent'
        : undefined;
  const end = endName(callee) ?? '';
  const isStore =
    isFrom(callee, '@forge/kvs', '@forge/storage') ||
    (isFrom(callee, '@forge/api') && pathOf(callee).includes('storage'));
  // A call that reads or deletes keeps nothing of what it is given.
  if (isStore) return end.startsWith('set') || end === 'batchSet' ? 'stored' : undefined;
  return end.startsWith('request') || end === 'fetch' || end === 'invoke' ? 'sent' : undefined;
}
