import { judge } from '../../../tools/mutants/judge';
import { mutantsIn, type Mutant } from '../../../tools/mutants/report';
import { tellRooms } from '../../../tools/mutants/rooms';

const mutant = (parts: Partial<Mutant> = {}): Mutant => ({
  file: 'src/a.ts',
  line: 1,
  code: 'a > 1',
  replacement: 'a >= 1',
  status: 'Killed',
  reachedBy: [],
  ...parts,
});
const explained = {
  file: 'src/a.ts',
  code: 'a > 1',
  replacement: 'a >= 1',
  why: 'It is the same.',
};

it('reads what was changed out of Stryker’s report, whatever line it stands on', () => {
  const source = 'const b = 1;\nconst c =\n  a > 1;\n';
  const location = { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } };
  const coveredBy = ['7'];
  const mutants = [{ location, replacement: 'a\n>= 1', status: 'Survived', coveredBy }];
  const testFiles = { 'a.test.ts': { tests: [{ id: '7', name: 'adds' }] } };
  expect(mutantsIn({ files: { 'src/a.ts': { source, mutants } }, testFiles })).toEqual([
    mutant({ line: 3, status: 'Survived', reachedBy: ['adds'] }),
  ]);
});

it('counts what a test caught or never got to the end of, and what could not be tried not at all', () => {
  const caught = ['Killed', 'Timeout', 'RuntimeError'];
  const all = [...caught, 'Survived', 'NoCoverage', 'Survived', 'CompileError', 'Ignored'].map(
    (status, line) => mutant({ status, line }),
  );
  expect(judge(all, [])).toMatchObject({ caught: 3, survived: 3, score: 50 });
  expect(judge([], []).score).toBe(100);
});

it('leaves open what survives and nobody explains', () => {
  const survivor = mutant({ status: 'Survived' });
  expect(judge([survivor], []).open).toEqual([survivor]);
  expect(judge([survivor], [explained]).open).toEqual([]);
  for (const other of [{ file: 'src/b.ts' }, { code: 'b' }, { replacement: 'c' }])
    expect(judge([survivor], [{ ...explained, ...other }]).open).toEqual([survivor]);
});

it('counts what is explained as not caught', () => {
  expect(judge([mutant(), mutant({ status: 'Survived' })], [explained]).score).toBe(50);
});

it('wants no explanation of what is caught, and minds none of a file that was not tried', () => {
  expect(judge([mutant()], [explained]).needless).toEqual([explained]);
  expect(judge([mutant({ file: 'src/b.ts' })], [explained]).needless).toEqual([]);
});

it('tells room by room what was caught, what is explained and what is open', () => {
  const survivor = mutant({ status: 'Survived', file: 'src/record/erase/sweep.ts' });
  const all = [
    mutant({ file: 'src/record/read.ts' }),
    survivor,
    { ...survivor, code: 'b' },
    mutant({ file: 'static/privacy/text/fill.ts' }),
  ];
  const [, , ...rows] = tellRooms(all, [{ ...explained, file: survivor.file }]).split('\n');
  expect(rows).toEqual([
    '| `src/record` | 1 | 1 | 1 | 33.3 |',
    '| `static/privacy/text` | 1 | 0 | 0 | 100.0 |',
  ]);
});
