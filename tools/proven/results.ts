import { relative, resolve } from 'node:path';
import { at, itemsAt, textAt } from 'sightglass-for-jira/json/decoded';

/** The result of one test or rule. */
export interface Ran {
  /** The test's file, from the project's folder; `null` for a rule of `verify`. */
  readonly file: string | null;
  readonly name: string;
  /**
   * It ran to its end and passed. Skipped, expected to fail, or passed on a retry does not count.
   */
  readonly passed: boolean;
}

/**
 * Reads a runner's results: Jest's `--json`, Playwright's `json` reporter, or `verify -- --out`.
 * Throws for anything else, since unreadable results prove nothing.
 */
export function readResults(json: unknown, root: string): readonly Ran[] {
  if (Array.isArray(at(json, 'testResults'))) return fromJest(json, root);
  if (Array.isArray(at(json, 'suites'))) return fromPlaywright(json, root);
  if (Array.isArray(at(json, 'rules'))) return fromVerify(json);
  throw new Error('These are the results of no runner that is known.');
}

/** https://jestjs.io/docs/configuration#testresultsprocessor-string */
const fromJest = (json: unknown, root: string): Ran[] =>
  itemsAt(json, 'testResults').flatMap((suite) =>
    itemsAt(suite, 'assertionResults').map((test) => ({
      file: relative(root, textAt(suite, 'name') ?? ''),
      name: textAt(test, 'title') ?? '',
      passed: isSound(test),
    })),
  );

/** A test without assertions, expected to fail, or retried proves nothing. */
const isSound = (test: unknown): boolean =>
  textAt(test, 'status') === 'passed' &&
  at(test, 'failing') === false &&
  at(test, 'invocations') === 1 &&
  Number(at(test, 'numPassingAsserts')) > 0;

/** https://playwright.dev/docs/api/class-testcase#test-case-outcome */
function fromPlaywright(json: unknown, root: string): Ran[] {
  const folder = textAt(json, 'config', 'rootDir') ?? root;
  const specsIn = (suite: unknown): readonly unknown[] => [
    ...itemsAt(suite, 'specs'),
    ...itemsAt(suite, 'suites').flatMap(specsIn),
  ];
  return itemsAt(json, 'suites')
    .flatMap(specsIn)
    .map((spec) => ({
      file: relative(root, resolve(folder, textAt(spec, 'file') ?? '')),
      name: textAt(spec, 'title') ?? '',
      passed:
        itemsAt(spec, 'tests').length > 0 && itemsAt(spec, 'tests').every((test) => isPassed(test)),
    }));
}

const isPassed = (test: unknown): boolean =>
  textAt(test, 'status') === 'expected' && textAt(test, 'expectedStatus') === 'passed';

const fromVerify = (json: unknown): Ran[] =>
  itemsAt(json, 'rules').map((rule) => ({
    file: null,
    name: textAt(rule, 'id') ?? '',
    passed: at(rule, 'examined') !== 0 && itemsAt(rule, 'findings').length === 0,
  }));
