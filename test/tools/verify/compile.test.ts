import { compile, compileAhead } from '../../../tools/verify/compile';
import { files } from '../app';

const texts = new Map(
  ['src/record', 'src/platform', 'static/privacy/admin']
    .flatMap(files.list)
    .map((path) => [path, files.read(path) ?? ''] as const),
);

it('compiles many files at once to what each comes to by itself', () => {
  compileAhead(texts);
  const together = [...texts].map(([path, text]) => compile(path, text));
  // A leading blank makes a different text, which is compiled alone.
  expect([...texts].map(([path, text]) => compile(path, ` ${text}`))).toEqual(together);
});

it('tells a file with elements from one without, though their texts are the same', () => {
  expect(compile('a.ts', 'export const a = <b>c;')).toContain('a = c');
  expect(compile('a.tsx', 'export const a = <b />;')).toContain('jsx');
});
