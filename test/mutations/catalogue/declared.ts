/** Edits of declarations: more stored, requested, logged or read than before. */
import { added, changed, together, type Mutation } from '../mutation';

const STORED = 'src/capabilities/stored.ts';
const OPERATIONS = 'src/capabilities/operations.ts';
const LOGS = 'src/capabilities/log-events.ts';
const HANDED = 'src/capabilities/handed.ts';

export const declaredMutations: readonly Mutation[] = [
  together('disclosure', 'a fourth stored field', [
    {
      file: STORED,
      from: '    productType: {',
      to: "    installer: { reason: 'Who installed it.', pattern: '.', maxLength: 99 },\n    productType: {",
    },
  ]),
  changed(
    'disclosure',
    'a fourth stored field that no type knows',
    STORED,
    '    productType: {',
    "    ...{ installer: { reason: 'Who installed it.', pattern: '.', maxLength: 99 } },\n    productType: {",
  ),
  changed('disclosure', 'another stored key', STORED, "key: 'installation'", "key: 'account'"),
  changed('disclosure', 'a longer time limit', STORED, 'timeLimitDays: 90', 'timeLimitDays: 365'),
  changed('disclosure', 'a looser shape', STORED, "pattern: '^jira$'", "pattern: '^.*$'"),
  changed('disclosure', 'another reason', STORED, 'Here it is always Jira.', 'We may sell it.'),
  changed(
    'operations',
    'another address asked',
    OPERATIONS,
    '/rest/api/3/mypermissions',
    '/rest/api/3/myself',
  ),
  changed(
    'operations',
    'one more parameter',
    OPERATIONS,
    "{ name: 'projectId', handed: taken.projectId },",
    "{ name: 'projectId', handed: taken.projectId },\n    { name: 'accountId', handed: taken.projectId },",
  ),
  changed(
    ['operations', 'scopes'],
    'a scope under-declared',
    OPERATIONS,
    'scope: permissionScope.id',
    'scope: null',
  ),
  changed('disclosure', 'asked in the name of the app', OPERATIONS, "as: 'user'", "as: 'app'"),
  changed(
    ['operations', 'declared-and-used'],
    'an operation that nothing uses',
    OPERATIONS,
    '[serverInfo, permissionCheck]',
    "[serverInfo, permissionCheck, { ...serverInfo, id: 'users', path: '/rest/api/3/users/search' }]",
  ),
  changed(
    'operations',
    'another verb',
    OPERATIONS,
    "method: 'GET',\n  path",
    "method: 'DELETE',\n  path",
  ),
  changed(
    'disclosure',
    'one more count in a log line',
    LOGS,
    "['ms'],\n    'An upgrade left the record as it was.'",
    "['ms', 'found'],\n    'An upgrade left the record as it was.'",
  ),
  changed(
    'declared-and-used',
    'a log line that nothing writes',
    LOGS,
    '  refused: event(',
    "  visited: event('visited', 'resolver', ['ms'], 'Somebody came.'),\n  refused: event(",
  ),
  changed(
    'declared-and-used',
    'a field taken that was dropped before',
    HANDED,
    'export const taken = entry({',
    "export const taken = entry({\n  locale: taking('text', field('event.context.locale', 'The language of the person.', 'resolver')),",
  ),
  changed(
    'disclosure',
    'a field stored that was not before',
    HANDED,
    "storedAs: 'productType'",
    "storedAs: 'baseUrl'",
  ),
  added(
    ['imports', 'operations', 'scopes', 'declared-and-used'],
    'a declaration that takes its value from the running app',
    OPERATIONS,
    "export { valueAt } from '../platform/paths';",
  ),
];
