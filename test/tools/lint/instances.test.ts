import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLASSES = `
  class Open { readonly is: string = 'open'; }
  class Below extends Open { readonly more: number = 1; }
  class Alike { readonly is: string = 'alike'; }
  class Box<T> { constructor(readonly held: T) { this.held = held; } }
  const take = (one: Open): string => one.is;
  const alike: Record<string, Alike> = {};
`;

/** Each gives an `Open` that its constructor did not make. */
const WRONG: readonly string[] = [
  `const a: Open = { is: 'x' };`,
  `const a: Open | null = new Alike();`,
  `take({ is: 'x' });`,
  `take((new Alike()));`,
  `const a = (): Open => ({ is: 'x' });`,
  `function a(): Open { return new Alike(); }`,
  `async function a(): Promise<Open> { return { is: 'x' }; }`,
  `function* a(): Generator<Open> { yield { is: 'x' }; }`,
  `const a: readonly Open[] = [new Below(), { is: 'x' }];`,
  `const a: Record<string, Open> = alike;`,
  `const a: Map<string, Open> = new Map([['x', new Alike()]]);`,
  `const a: Box<Open> = new Box<Alike>(new Alike());`,
  `const a: { readonly one: Open } = { one: { is: 'x' } };`,
  `const one = new Alike(); const a: { readonly one: Open } = { one };`,
  `const a = { is: 'x' } as Open;`,
  `const a = { is: 'x' } satisfies Open;`,
  `const a = (one: Open = { is: 'x' }): string => one.is;`,
  `const a = (one?: Open): Open => one ?? { is: 'x' };`,
  `const a = (is: boolean): Open => (is ? { is: 'x' } : new Open());`,
  `let a: Open = new Open(); a = { is: 'x' };`,
  `class A { readonly a: Open = { is: 'x' }; }`,
  `const a = <T extends Alike>(one: T): Open => one;`,
  `const a = (one: Alike & { readonly more: number }): Open => one;`,
  `const a = (one: Alike | Open): Open => one;`,
];
const RIGHT: readonly string[] = [
  `const a: Open = new Below();`,
  `const a: Open | { readonly is: string } = { is: 'x' };`,
  `const a: { readonly is: string } = new Open();`,
  `const a = <T extends Open>(one: T): Open => one;`,
  `const a = (one: Open & { readonly more: number }): Open => one;`,
  `const a = (one: Readonly<Open>): Open => one;`,
  `const a = (one: unknown): Open => one as Open;`,
  `const a: readonly Open[] = [new Open(), new Below()];`,
];

const folder = mkdtempSync(join(tmpdir(), 'instances-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const nameOf = (code: string): string => `${String([...WRONG, ...RIGHT].indexOf(code))}.ts`;

function refused(): ReadonlySet<string> {
  for (const code of [...WRONG, ...RIGHT])
    writeFileSync(join(folder, nameOf(code)), `${CLASSES}${code}\nexport {};\n`);
  cpSync('tsconfig.json', join(folder, 'base.json'));
  const compilerOptions = { types: [] };
  const settings = { extends: './base.json', compilerOptions, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const args = ['tools/lint/instances.mjs', folder];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return new Set(stdout.split('\n').map((line) => line.split(':')[0] ?? ''));
}
const found = refused();

it.each(WRONG)('refuses %s', (code) => {
  expect(found).toContain(nameOf(code));
});

it.each(RIGHT)('takes %s', (code) => {
  expect(found).not.toContain(nameOf(code));
});
