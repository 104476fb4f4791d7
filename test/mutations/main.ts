import { openBundles } from '../../tools/verify/bundles';
import { filesOnDisk } from '../../tools/verify/files';
import { examineAll } from '../../tools/verify/report';
import { disclosureCurrent } from '../../tools/verify/rules/disclosure-current';
import { rules } from '../../tools/verify/rules/index';
import { catalogue } from './catalogue/index';
import { openBaseline } from './caught';
import { tryAll, type Outcome } from './try-all';

/**
 * Makes each small edit in turn and tells what catches it: a rule of `verify`, a change of the
 * disclosure, or a test. Fails when one passes in silence, or when the app is not sound before any edit.
 * Words given as arguments choose the mutations with those words in their names.
 */
export async function main(words: readonly string[], root: string): Promise<number> {
  const files = filesOnDisk(root);
  const others = rules.filter((rule) => rule !== disclosureCurrent);
  const baseline = await openBaseline(files, others, openBundles);
  const before = (await examineAll(baseline.project, others)).flatMap((report) =>
    report.findings.map(({ file, line }) => `${report.id} ${file}:${line}`),
  );
  const chosen = catalogue.filter(({ name }) => words.every((word) => name.includes(word)));
  const outcomes = await tryAll(baseline, files, chosen);
  const passed = outcomes.filter(({ caught }) => caught).length;
  const failed = outcomes.length - passed + before.length;
  const lines = [
    ...outcomes.map(told),
    ...before.map((finding) => `FAIL before any edit: ${finding}`),
    `${passed} passed, ${failed} failed`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const told = ({ name, caught, by }: Outcome): string =>
  `${caught ? 'ok  ' : 'FAIL'} ${name}\n     ${by}`;
