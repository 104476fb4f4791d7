import fc from 'fast-check';
import { connectScopes } from '../../facts/connect-scopes';
import {
  asking,
  COUNTED,
  isCounted,
  openedBy,
  productCounted,
  publishedOperations,
  reachIn,
} from '../../facts/operations';
import { operationDates } from '../../facts/figures';
import { scopeNames } from '../../facts/scopes';

// The expected figures were counted by another program, directly from Atlassian's descriptions.

it('counts what each product publishes, and when', () => {
  expect(COUNTED.map((product) => publishedOperations(product))).toEqual([690, 318, 336, 71]);
  expect(Object.keys(operationDates)).toHaveLength(5);
});

const alone = (scope: string) => openedBy(scope, asking([scope], null));
const ofConnect = (scope: string) => openedBy(scope, asking([scope], 'jira'));

it.each([
  ['NONE', 24, 4],
  ['READ', 202, 1],
  ['write', 63, 0],
  ['DELETE', 27, 27],
  ['PROJECT_ADMIN', 37, 9],
  ['ADMIN', 173, 35],
  ['admin:connect-jira', 173, 35],
  ['ACT_AS_USER', 4, 1],
  ['ACCESS_EMAIL_ADDRESSES', 2, 0],
])('counts the operations of Connect’s scope %s alone', (scope, operations, deleting) => {
  expect(ofConnect(scope)).toMatchObject({ operations, deleting });
});

it.each([
  ['read:jira-work', 146, 0],
  ['write:jira-work', 72, 24],
  ['Manage:Jira-Configuration', 237, 44],
  ['read:jira-user', 23, 0],
  ['delete:issue:jira', 1, 1],
])('counts what %s opens by itself', (scope, operations, deleting) => {
  expect(alone(scope)).toMatchObject({ operations, deleting });
});

it.each([['read:jira-work'], ['write:confluence-content'], ['write:repository:bitbucket']])(
  'gives one figure for what %s opens, whether it is asked of the scope or of all scopes',
  (scope) => {
    const asked = asking([scope], null);
    const product = productCounted(scope) ?? 'jira';
    const { operations, deleting } = reachIn(product, asked);
    expect(openedBy(scope, asked)).toMatchObject({ operations, deleting });
  },
);

it('says nothing of a scope that no operation names', () => {
  for (const scope of ['', 'storage:app', 'write:component:compass', 'INACCESSIBLE'])
    expect([scope, alone(scope), isCounted(scope)]).toEqual([scope, null, false]);
});

it.each([
  ['confluence', ['write:confluence-content']],
  ['confluence', ['write:confluence-space']],
  ['bitbucket', ['write:repository:bitbucket']],
] as const)('knows that in %s the scope %s deletes', (product, scopes) => {
  expect(reachIn(product, asking(scopes, null)).deleting).toBeGreaterThan(0);
});

it('knows that to manage Jira’s settings is to read about people', () => {
  expect(reachIn('jira', asking(['manage:jira-configuration'], null)).people).toBeGreaterThan(0);
  expect(reachIn('jira', asking(['manage:jira-webhook'], null)).people).toBe(0);
});

it.each([
  [['read:jira-work'], 146, 0, 0],
  [['write:jira-work'], 72, 24, 23],
  [['read:jira-work', 'WRITE:jira-work'], 219, 24, 23],
  [['manage:jira-configuration'], 237, 44, 42],
] as const)('adds up what %j open', (scopes, operations, deleting, deleteRequests) => {
  expect(reachIn('jira', asking(scopes, null))).toMatchObject({
    operations,
    deleting,
    deleteRequests,
    unscoped: 0,
    unscopedDeleting: 0,
  });
});

it('takes Forge’s twins of Connect’s scopes for what they are, each for its product', () => {
  expect(reachIn('jira', asking(['admin:connect-jira'], null))).toEqual(
    reachIn('jira', asking(['ADMIN'], 'jira')),
  );
  expect(reachIn('jira', asking(['admin:connect-confluence'], null)).operations).toBe(0);
  expect(reachIn('jira', asking(['READ'], null)).operations).toBe(0);
});

const some = fc.subarray([...scopeNames, ...connectScopes], { maxLength: 12 });

it('never opens less for a scope more, nor more than there is', () => {
  fc.assert(
    fc.property(some, some, fc.constantFrom(...COUNTED), (a, b, product) => {
      const [less, more] = [a, [...a, ...b]].map((all) => reachIn(product, asking(all, 'jira')));
      expect(more?.operations).toBeGreaterThanOrEqual(less?.operations ?? 0);
      expect(more?.operations).toBeLessThanOrEqual(publishedOperations(product));
      expect(more?.deleting).toBeLessThanOrEqual(more?.operations ?? 0);
    }),
  );
});
