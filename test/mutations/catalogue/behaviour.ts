import { changed, type Mutation } from '../mutation';

const IDENTITY = 'src/record/identity.ts';
const INSTALLED = 'test/src/entry/lifecycle/installed.test.ts';
const RENEW = 'test/src/entry/lifecycle/renew.test.ts';
const UNINSTALL = 'test/src/entry/lifecycle/pre-uninstall.test.ts';
const ADMIN = 'test/src/entry/resolvers/admin-page.test.ts';

/** What only the running app can show. */
export const behaviourMutations: readonly Mutation[] = [
  changed(
    'the account id in the place of the client key',
    IDENTITY,
    'requireId(matched(INSTALLATION_ARI, invocation.take(taken.installation)))',
    'requireId(invocation.take(taken.account))',
    ADMIN,
  ),
  changed(
    'the account id in the place of the product',
    IDENTITY,
    'return product;',
    'return String(invocation.take(taken.account));',
    ADMIN,
  ),
  changed(
    'the whole install context in the record',
    IDENTITY,
    'return product;',
    'return String(invocation.take(taken.installContext));',
    INSTALLED,
  ),
  changed(
    'a number made from the account id in a log line',
    'src/entry/lifecycle/installed.ts',
    'written: Number(written), attempt',
    'written: Number(written), attempt: Number(invocation.take(taken.account))',
    INSTALLED,
  ),
  changed(
    'a reason in a log line',
    'src/platform/log.ts',
    'console.log(JSON.stringify(line));',
    'console.log(JSON.stringify({ ...line, reason: event.reason }));',
    INSTALLED,
  ),
  changed(
    'a record that never expires',
    'src/platform/storage/storage.ts',
    "unit: 'DAYS'",
    "unit: 'HOURS'",
    RENEW,
  ),
  changed(
    'a renewal of another installation’s record',
    'src/record/renew.ts',
    "if (standing.state !== 'ours')",
    "if (!('values' in standing))",
    RENEW,
  ),
  changed(
    'an uninstall that forgets what nobody declared',
    'src/record/erase/erase.ts',
    'await new Sweep(',
    'if (Date.now() < 0) await new Sweep(',
    UNINSTALL,
  ),
  changed(
    'an undeclared key that the page does not tell',
    'src/entry/resolvers/overview.ts',
    '!declared.has(name)',
    'declared.has(name)',
    ADMIN,
  ),
];
