import { changed, together, type Mutation } from '../mutation';

const ADMIN = 'src/entry/resolvers/admin-page.ts';
const PANEL = 'src/entry/resolvers/project-panel.ts';
const GUARD = 'src/entry/guard.ts';
const DECODE = 'src/entry/decode-request.ts';
const RESOLVER = 'src/platform/resolver.ts';
const WHO_MAY = 'test/src/entry/resolvers/who-may.test.ts';

const ERASE = `  erase: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => eraseEverything(invocation),
    ),`;

const erase = (name: string, to: string): Mutation => changed(name, ADMIN, ERASE, to);

/** Definitions without their check, or with one that lets too many pass. */
export const guardMutations: readonly Mutation[] = [
  erase('a definition without a check', '  erase: () => eraseEverything(invocation) as never,'),
  erase(
    'a definition with a check that checks nothing',
    '  erase: () => behind(() => Promise.resolve(), () => eraseEverything(invocation)),',
  ),
  erase(
    'a definition that does its work before the check',
    '  erase: async () => {\n    const done = await eraseEverything(invocation);\n    return behind(() => requireJiraAdmin(invocation), () => Promise.resolve(done));\n  },',
  ),
  together('a definition with a check of its own making', [
    { file: ADMIN, add: '\nconst requireNobody = (): Promise<void> => Promise.resolve();\n' },
    {
      file: ADMIN,
      from: ERASE,
      to: '  erase: () => behind(() => requireNobody(), () => eraseEverything(invocation)),',
    },
  ]),
  together('a check of another call', [
    {
      file: ADMIN,
      from: ERASE,
      to: ERASE.replace('requireJiraAdmin(invocation)', 'requireJiraAdmin(other)'),
    },
    {
      file: ADMIN,
      from: 'export const adminPage',
      to: "const other = receive('resolver', {}, {});\nexport const adminPage",
    },
    {
      file: ADMIN,
      from: "import { behind, serve } from '../platform/resolver';",
      to: "import { receive } from '../platform/invocation';\nimport { behind, serve } from '../platform/resolver';",
    },
  ]),
  together('definitions from elsewhere', [
    { file: ADMIN, from: ERASE, to: '  ...spare(invocation),' },
    {
      file: ADMIN,
      add: '\nconst spare = (invocation: Invocation) => ({ erase: () => eraseEverything(invocation) as never });\n',
    },
    {
      file: ADMIN,
      from: "import { behind, serve } from '../platform/resolver';",
      to: "import type { Invocation } from '../platform/invocation';\nimport { behind, serve } from '../platform/resolver';",
    },
  ]),
  together('a weaker check on the admin page', [
    {
      file: ADMIN,
      from: '() => requireJiraAdmin(invocation),\n      () => eraseEverything',
      to: '() => requireProjectPerson(invocation),\n      () => eraseEverything',
    },
    {
      file: ADMIN,
      from: 'import { requireJiraAdmin }',
      to: 'import { requireJiraAdmin, requireProjectPerson }',
    },
  ]),
  changed(
    'a page that is not served by serve',
    PANEL,
    'export const projectPanel = serve<ProjectDefinitions>(',
    'const passOn = <T>(value: T): T => value;\nexport const projectPanel = passOn(serve<ProjectDefinitions>)(',
  ),
  changed(
    'a project page without a check',
    PANEL,
    '() => requireProjectPerson(invocation),',
    "() => Promise.resolve('member' as const),",
  ),
  changed(
    'a check that lets everybody pass',
    GUARD,
    "if (!held.has('ADMINISTER')) throw new Failure('NOT_ALLOWED');",
    "if (held.size > 1) throw new Failure('NOT_ALLOWED');",
    WHO_MAY,
  ),
  changed(
    'a check that takes an error for a yes',
    GUARD,
    "if (status !== 200) throw new Failure('PERMISSION_UNKNOWN');",
    'if (status !== 200) return new Set(asked);',
    WHO_MAY,
  ),
  changed(
    'a check that takes any answer for a yes',
    DECODE,
    "if (typeof held !== 'boolean') throw new Failure('PERMISSION_UNKNOWN');\n  return held;",
    'return held !== false;',
    WHO_MAY,
  ),
  changed(
    'a project page open to those who cannot see the project',
    GUARD,
    "if (status === 404) throw new Failure('NOT_ALLOWED');",
    'if (status === 404) return new Set(asked);',
    WHO_MAY,
  ),
  changed(
    'names of Object.prototype served as definitions',
    RESOLVER,
    '!Object.hasOwn(handlers, functionKey)',
    '!(functionKey in handlers)',
    WHO_MAY,
  ),
];
