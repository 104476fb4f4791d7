import type { EraseCounts, Overview, Panel } from '../../../src/contract';
import { compare } from '../../../src/disclosure/compare/compare';
import type { Disclosure } from '../../../src/disclosure/disclosure';
import disclosure from '../../../src/disclosure/disclosure.json';
import type { Answer, Change } from './scene';

/** Answers of the functions in states that the local Forge reaches slowly or never. */
export const overview = (parts: Partial<Overview>): Change => merged(parts);
/** The panel's answer with parts replaced. */
export const panel = (parts: Partial<Panel>): Change => merged(parts);

const merged =
  (parts: object): Change =>
  (answer) =>
    answer.ok ? { ok: true, value: { ...answer.value, ...parts } } : answer;

/** An answer that is a failure with this code. */
export const failure = (code: string): Change => ({ ok: false, error: { code } });

const says = (value: object): Answer => ({ ok: true, value });

const counts = (parts: Partial<EraseCounts>): EraseCounts => ({
  found: 3,
  erased: 3,
  remaining: 0,
  walkedAll: true,
  stoppedBy: null,
  platformCalls: 7,
  ms: 1_234,
  ...parts,
});

/** The answer of an erase. */
export const erased = (parts: Partial<EraseCounts>): Change => says(counts(parts));
/** The answer of a rehearsal. */
export const rehearsed = (writtenBack: boolean, parts: Partial<EraseCounts> = {}): Change =>
  says({ counts: counts(parts), writtenBack });
/** The answer of a refresh. */
export const refreshed = (change: 'corrected' | 'unchanged' | 'nothing-stored'): Change =>
  says({ change });

/** Every kind of difference between two versions, found by the app's own comparison. */
export function changed(): Change {
  const now = disclosure as unknown as Disclosure;
  const before: Disclosure = {
    ...now,
    app: { ...now.app, version: '0.0.9' },
    scopes: now.scopes.slice(1),
    stored: [],
    operations: now.operations.slice(1),
    dependencies: now.dependencies.slice(2),
  };
  return says({ ...compare(before, now), sealed: now.seals.changed });
}

export const maker = {
  name: 'Glasswright Software GmbH',
  privacyContact: 'privacy@glasswright.dev',
};

/** A record that expires in this many days. */
export const ending =
  (days: number): Change =>
  (answer) => {
    if (!answer.ok) return answer;
    const { record, readAt } = answer.value as Overview;
    const expiresAt = new Date(Date.parse(readAt) + days * 86_400_000).toISOString();
    return { ok: true, value: { ...answer.value, record: { ...record, expiresAt } } };
  };

/** The answers of a site whose granted permissions differ from the declared ones. */
export const differing =
  (granted: boolean | null): Change =>
  (answer) => {
    if (!answer.ok) return answer;
    const { scopes } = answer.value as Pick<Overview, 'scopes'>;
    const kind = granted === null ? ('grants-unknown' as const) : ('not-granted' as const);
    const differences: Overview['differences'] = [
      { kind, id: 'read:permission:jira' },
      ...(granted === null
        ? []
        : [{ kind: 'address-granted' as const, id: 'https://example.com' }]),
    ];
    const views = scopes.map((scope, index) => (index === 0 ? scope : { ...scope, granted }));
    return { ok: true, value: { ...answer.value, scopes: views, differences } };
  };

export const theirs = {
  clientKey: '11111111-2222-4333-8444-555555555555',
  baseUrl: 'https://elsewhere.atlassian.net',
  productType: 'jira',
};
