/** Edits that only running the app reveals. */
import { changed, type Mutation } from '../mutation';
import { tests } from '../tests';

const IDENTITY = 'src/record/identity.ts';

export const behaviourMutations: readonly Mutation[] = [
  changed(
    'declared-and-used',
    'the account id in the place of the client key',
    IDENTITY,
    'known(invocation.take(taken.installation))',
    'known(invocation.take(taken.account) ? String(invocation.take(taken.account)) : undefined)',
  ),
  changed(
    { test: tests.admin },
    'the account id in the place of the product',
    IDENTITY,
    'return product;',
    'return String(invocation.take(taken.account));',
  ),
  changed(
    { test: tests.installed },
    'another text in the place of the product',
    IDENTITY,
    'return product;',
    "return 'software';",
  ),
  changed(
    { test: 'test/src/doors/log.test.ts' },
    'a number made elsewhere in a log line',
    'src/platform/log.ts',
    'return counted.get(name) ?? null;',
    'return started;',
  ),
  changed(
    { test: tests.installed },
    'a reason in a log line',
    'src/platform/log.ts',
    'console.log(JSON.stringify(line));',
    'console.log(JSON.stringify({ ...line, reason: event.reason }));',
  ),
  changed(
    { test: tests.renew },
    'a record that never expires',
    'src/platform/storage/storage.ts',
    "unit: 'DAYS'",
    "unit: 'HOURS'",
  ),
  changed(
    { test: tests.renew },
    'a renewal of another installation’s record',
    'src/record/renew.ts',
    "if (standing.state !== 'ours')",
    "if (!('values' in standing))",
  ),
  changed(
    { test: tests.uninstall },
    'an uninstall that forgets what nobody declared',
    'src/record/erase/erase.ts',
    'await new Sweep(invocation, progress).run();',
    'invocation.remainingMs() > 0 || (await new Sweep(invocation, progress).run());',
  ),
  changed(
    { test: tests.admin },
    'an undeclared key that the page does not tell',
    'src/entry/resolvers/overview.ts',
    '!declared.has(name)',
    'declared.has(name)',
  ),
];
