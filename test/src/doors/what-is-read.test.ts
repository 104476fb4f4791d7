import { operations, type JiraOperation } from '../../../src/capabilities/operations';
import { Book } from '../../../src/platform/book';
import { answerTold } from '../../../src/platform/jira-shapes';
import { openReceipt } from '../../../src/platform/receipt';

/** All that may be read of what Jira answers; written independently of the app. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'server-info': ['baseUrl'],
  'permission-check': ['ADMINISTER', 'ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'].map(
    (name) => `permissions.${name}.havePermission`,
  ),
};

/** The fields of both answers, from Atlassian’s reference, each with a text in it. */
const DOCUMENTED = [
  ...['baseUrl', 'displayUrl', 'displayUrlConfluence', 'displayUrlServicedeskHelpCenter'],
  ...['buildDate', 'buildNumber', 'defaultLocale.locale', 'deploymentType', 'scmInfo'],
  ...['serverTime', 'serverTimeZone', 'serverTitle', 'version', 'versionNumbers'],
  ...['ADMINISTER', 'ADMINISTER_PROJECTS', 'BROWSE_PROJECTS', 'EDIT_ISSUES'].flatMap((name) =>
    ['id', 'key', 'name', 'type', 'description', 'havePermission'].map(
      (field) => `permissions.${name}.${field}`,
    ),
  ),
];

/** An answer with these fields, which notes each of them that is looked at. */
function noting(paths: readonly string[], looked: Set<string>, prefix = ''): object {
  const names = new Set(paths.map((path) => path.split('.')[0] ?? ''));
  const answer = {};
  for (const name of names) {
    const below = paths
      .filter((path) => path.startsWith(`${name}.`))
      .map((path) => path.slice(name.length + 1));
    const path = `${prefix}${name}`;
    const get = (): unknown => {
      if (below.length > 0) return noting(below, looked, `${path}.`);
      looked.add(path);
      return 'a text';
    };
    Object.defineProperty(answer, name, { enumerable: true, get });
  }
  return answer;
}

const looksAt = (operation: JiraOperation): string[] => {
  const book = new Book(
    'resolver',
    openReceipt('resolver', () => []),
    0,
  );
  const looked = new Set<string>();
  answerTold(book, operation, 200, noting(DOCUMENTED, looked));
  return [...looked];
};

it.each(operations.map((operation) => [operation.id, operation] as const))(
  'of the answer to %s nothing is looked at but what is listed here',
  (id, operation) => {
    const declared = operation.reads.map(({ path }) => path);
    expect(looksAt(operation)).toEqual(READ[id]);
    expect(declared).toEqual(READ[id]);
  },
);

it('there is no request but those whose reading is listed here', () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(READ).sort());
});
