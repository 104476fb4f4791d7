import { spawnSync } from 'node:child_process';

import { describe as tell, examineAll } from '../../tools/verify/report';
import type { Rule } from '../../tools/verify/rule';
import { rules } from '../../tools/verify/rules/index';
import { app } from './app';

const rule = (examine: Rule['examine']): Rule => ({ id: 'one', looksAt: 'something', examine });
const finding = { file: 'src/x.ts', line: 7, message: 'Bad.' };

it('does not pass a rule that found nothing to look at', async () => {
  const [report] = await examineAll(app, [rule(() => ({ examined: 0, findings: [] }))]);
  expect(report).toMatchObject({ examined: 0, findings: [{ message: /nothing to look at/ }] });
});

it('does not pass a rule that could not finish', async () => {
  const broken = rule(() => {
    throw new Error('a\n\u001b[31mb');
  });
  const [report] = await examineAll(app, [broken]);
  expect(report?.findings).toMatchObject([{ message: 'It could not be examined: a b' }]);
});

it('names file, line and rule of each finding, and counts rules', async () => {
  const reports = await examineAll(app, [
    rule(() => ({ examined: 3, findings: [finding] })),
    rule(() => ({ examined: 2, findings: [] })),
  ]);
  expect(tell(reports)).toContain('src/x.ts:7 one: Bad.');
  expect(tell(reports)).toMatch(/1 passed, 1 failed$/);
});

it('has no two rules of one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('refuses an argument that it does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, [
    'tools/run.mjs',
    'tools/verify/main.ts',
    '--jsn',
  ]);
  expect(status).toBe(2);
  expect(String(stderr)).toContain('--jsn');
});
