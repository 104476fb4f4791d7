/** Edits that put page calls behind another check, or none. */
import { changed, type Mutation } from '../mutation';
import { DOORS, tests } from '../tests';

const ADMIN = 'src/entry/resolvers/admin-page.ts';
const PANEL = 'src/entry/resolvers/project-panel.ts';
const SERVED = 'src/capabilities/served.ts';
const GUARD = 'src/platform/guard.ts';
const RESOLVER = 'src/platform/resolver.ts';
const TABLE = '  changes: () => Promise.resolve(changes),';

export const guardMutations: readonly Mutation[] = [
  changed(
    { test: tests.admin },
    'a definition that nobody declared',
    ADMIN,
    TABLE,
    `${TABLE}\n  everything: () => Promise.resolve(changes),`,
  ),
  changed({ test: tests.admin }, 'a declared definition that is missing', ADMIN, TABLE, ''),
  changed(
    { test: tests.whoMay },
    'the handlers of one page served on the other',
    PANEL,
    "('project-panel', {",
    "('admin-page', {",
  ),
  changed(
    'disclosure',
    'another check on the personal page',
    SERVED,
    "panelOf('personal-page', 'person')",
    "panelOf('personal-page', 'jira-admin')",
  ),
  changed(
    'disclosure',
    'a weaker check on the admin page',
    SERVED,
    "page: 'admin-page', name, guard: 'jira-admin'",
    "page: 'admin-page', name, guard: 'project-person'",
  ),
  changed(
    { test: tests.whoMay },
    'no check before the work',
    RESOLVER,
    'await handler(invocation, await guard(invocation))',
    "await handler(invocation, 'jira-admin')",
  ),
  changed(
    { test: tests.whoMay },
    'the check after the work',
    RESOLVER,
    '  const value = await handler(invocation, await guard(invocation));',
    "  const value = await handler(invocation, 'jira-admin');\n  await guard(invocation);",
  ),
  changed(
    { test: tests.whoMay },
    'a check that lets everybody pass',
    GUARD,
    "if (!held.has('ADMINISTER')) throw new Failure('NOT_ALLOWED');",
    "if (held.size > 1) throw new Failure('NOT_ALLOWED');",
  ),
  changed(
    { test: tests.whoMay },
    'a check that takes an error for a yes',
    GUARD,
    "if (status !== 200) throw new Failure('PERMISSION_UNKNOWN');",
    'if (status !== 200) return new Set(asked);',
  ),
  changed(
    { test: tests.whoMay },
    'a check that takes any answer for a yes',
    GUARD,
    "if (typeof held !== 'boolean') throw new Failure('PERMISSION_UNKNOWN');\n      return held;",
    'return held !== false;',
  ),
  changed(
    { test: tests.whoMay },
    'a project page open to those who cannot see the project',
    GUARD,
    "if (status === 404) throw new Failure('NOT_ALLOWED');",
    'if (status === 404) return new Set(asked);',
  ),
  changed(
    { test: `${DOORS}/pages.test.ts` },
    'an answer with more than is declared',
    RESOLVER,
    "  if (!isPlain(value, entry.shows)) throw new Failure('UNDECLARED');\n",
    '',
  ),
];
