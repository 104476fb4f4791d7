import { pathOf } from '../follow/values/sym';
import { originsOf, symsIn } from '../follow/values/syms-in';
import type { Learned } from '../follow/learned';
import type { SeenCall, SeenRead } from '../follow/observation';
import type { Sym } from '../follow/values/value';
import type { HandedUse } from '../reading';
import { endName, isFrom } from './chains';
import { readsThatUse } from './handed-reads';
import { memberAt } from './hints';
import { callsIn, merged, sideAndFrom, startOf, type Detecting } from './detecting';

/** What the app reads of the data that the platform hands over, and what it does with that. */
export function handedOf(detecting: Detecting): readonly HandedUse[] {
  const { observations, learned } = detecting.followed;
  const uses = usesByKey(detecting);
  const reads = observations.filter((seen) => seen.kind === 'read');
  const found = readsThatUse(reads, uses).flatMap((seen) =>
    fieldsOf(seen, learned).map((field): HandedUse => ({
      kind: 'handed',
      ...startOf(seen.node),
      ...sideAndFrom(seen),
      field,
      uses: uses.get(seen.sym.key) ?? [],
      certainty: 'certain',
      doubt: null,
    })),
  );
  return merged(found, ({ file, line, field }) => [file, line, field].join(' '));
}

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

/** The name of a piece of handed-over data: `event.issue.key`, `context.accountId`. */
function fieldOf(data: Sym): string | undefined {
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
  const at = data.links.findIndex((link) => 'name' in link && CONTEXTS.has(link.name));
  if (!isContext || at < 0) return undefined;
  const names = data.links.slice(at + 1).flatMap((link) => ('name' in link ? [link.name] : []));
  return names.length === 0 || names.includes('then')
    ? undefined
    : `context.${names.join('.')} (page)`;
}

const CONTEXTS = new Set(['getContext', 'useProductContext']);

type Use = HandedUse['uses'][number];

/** Which data ends up in a store, a request or a log. */
function usesByKey(detecting: Detecting): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Set<Use>>();
  for (const seen of callsIn(detecting)) {
    const use = useBy(seen);
    if (use === undefined) continue;
    for (const value of seen.args.list)
      for (const each of symsIn(value).flatMap((data) => originsOf(data)))
        uses.set(each.key, (uses.get(each.key) ?? new Set()).add(use));
  }
  return new Map([...uses].map(([key, each]) => [key, [...each].sort()]));
}

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
