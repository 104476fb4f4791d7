import { record } from '../../../../src/capabilities/stored';
import { viewDifferences, viewFields, viewScopes } from '../../../../src/entry/resolvers/declared';
import { makerOf } from '../../../../src/entry/resolvers/maker';
import type { ScopeView } from '../../../../src/contract';
import type { Invocation } from '../../../../src/platform/invocation';
import { named } from '../../disclosure/named';

/** A call of which Forge tells these grants. */
const call = (scopes?: readonly string[], addresses: readonly string[] = []): Invocation =>
  ({
    take: ({ id }: { readonly id: string }) => (id.endsWith('.scopes') ? scopes : addresses),
    usedScopes: () => new Set(['storage:app']),
  }) as unknown as Invocation;

const agreed: ScopeView = {
  id: 'storage:app',
  reason: 'r',
  declared: true,
  granted: true,
  used: true,
  disclosed: true,
};

const told = (view: Partial<ScopeView>) => viewDifferences(call(), [{ ...agreed, ...view }]);

describe('the four views of a scope', () => {
  it.each<[string, Partial<ScopeView>]>([
    ['declared-but-not-disclosed', { disclosed: false }],
    ['disclosed-but-not-declared', { declared: false }],
    ['grants-unknown', { granted: null }],
    ['not-granted', { granted: false }],
    ['granted-but-not-declared', { declared: false, disclosed: false }],
  ])('disagree: %s', (kind, view) => {
    expect(told(view)).toEqual([{ kind, id: 'storage:app' }]);
  });

  it('agree whether this call has used it or not', () => {
    expect([told({}), told({ used: false })]).toEqual([[], []]);
  });

  it('leave the grants open where Forge does not tell them', () => {
    expect(viewScopes(call()).map(({ id, granted, used }) => [id, granted, used])).toEqual([
      ['storage:app', null, true],
      ['read:permission:jira', null, false],
    ]);
  });

  it('hold what only the site has granted, without a reason', () => {
    expect(viewScopes(call(['read:jira-work'])).at(-1)).toEqual({
      id: 'read:jira-work',
      reason: '',
      declared: false,
      granted: true,
      used: false,
      disclosed: false,
    });
  });
});

it('tells of each stored field why it is kept, and not its value', () => {
  expect(viewFields()).toEqual(
    Object.entries(record.fields).map(([id, { reason }]) => ({ id, reason })),
  );
});

it('names each address that the site lets the app reach, at most 20', () => {
  const addresses = Array.from({ length: 21 }, (_, n) => `https://${n}.example`);
  expect(viewDifferences(call([], addresses), [])).toEqual(
    addresses.slice(0, 20).map((id) => ({ kind: 'address-granted', id })),
  );
});

it('tells whom to write to, once the maker has named itself', () => {
  expect(makerOf(null)).toBeNull();
  expect(makerOf(named)).toEqual({
    name: named.legalName,
    privacyContact: named.privacyContact,
  });
});
