import { Budget } from '../../does/follow/budget';
import { filesIn } from '../../does/project/files';
import { readApp } from '../../does/read-app';
import { brief, definition, manifestOf, read, readDefinition, readPage } from './app';

const ASK = 'await api.asUser().requestJira(route`/rest/api/3/myself`);';

describe('What would grow without end is followed within bounds', () => {
  test.each([
    ['a text that doubles', `let s = 'ab'; for (const x of payload.list) s = s + s + x;`],
    [
      'a comparison of comparisons',
      `let a = payload.x; for (const x of payload.list) a = (a === x) === (x === a);`,
    ],
    ['a list that doubles', `let l = [1]; for (const x of payload.list) l = [...l, ...l, x];`],
    [
      'an object that is spread into itself',
      `let o = { ...payload }; for (const x of payload.list) o = { ...o, ...x, ...o };`,
    ],
    ['a list of many items', `const l = [${'"a",'.repeat(3000)}]; l.push(...l, ...l);`],
  ])('%s', (_name, statements) => {
    expect(readDefinition(`${statements} ${ASK}`).calls.map(brief)).toEqual([
      'GET /rest/api/3/myself as user',
    ]);
  });

  test('what is too deep for the machine is told as not followed, and the rest is kept', () => {
    const { calls, isPartial } = readDefinition(
      `${ASK} await deep();`,
      {
        'src/deep.ts': `export const deep = () => { const n = ${'1+'.repeat(4000)}1; return n; };`,
      },
      `import { deep } from './deep';`,
    );
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
    expect(isPartial).toBe(true);
  });

  test('data that calls itself with ever new data is not followed for ever', () => {
    const { calls, isPartial } = readPage(`
import { requestJira } from '@forge/bridge';
const walk = (node) => { for (const each of node.children) walk({ ...each, at: each.id }); };
walk(window.tree);
requestJira('/rest/api/3/myself');
`);
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as page']);
    expect(isPartial).toBe(false);
  });
});

describe('A file that cannot be read well is named, and the rest is still read', () => {
  const app = (files: Readonly<Record<string, string>>) =>
    readDefinition(ASK, files, `import './other';`);

  test('a broken file', () => {
    const { calls, broken } = app({ 'src/other.ts': 'export const = {;' });
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
    expect(broken).toMatchObject([{ file: 'src/other.ts', line: 1 }]);
  });

  test('a syntax of tomorrow', () => {
    const { calls, broken } = app({
      'src/other.ts': 'export const x = match (1) { when 1: 2; };\nexport const y = 1 |> f(%);',
    });
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
    expect(broken.map(({ file }) => file)).toEqual(['src/other.ts']);
  });

  test('a file that is nested too deep', () => {
    const { calls, broken } = app({
      'src/other.ts': `export const n = ${'('.repeat(9000)}1${')'.repeat(9000)};`,
    });
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
    expect(broken).toEqual([{ file: 'src/other.ts', line: 1, why: 'nested too deep' }]);
  });

  test('imports in a circle', () => {
    const { calls, broken } = app({
      'src/other.ts': `import { b } from './third'; export const a = () => b();`,
      'src/third.ts': `import { a } from './other'; export const b = () => a();`,
    });
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
    expect(broken).toEqual([]);
  });

  test('a bundle of five million letters', () => {
    const filler = `const f = (n) => { ${"const t = 'some text that says nothing at all'; ".repeat(200)} return n; };\n`;
    const { calls, isPartial } = read({
      'manifest.yml': `
modules:
  trigger:
    - key: t
      function: f
      events: [avi:jira:created:issue]
  function:
    - key: f
      handler: index.run
`,
      'src/index.js': `const api = require('@forge/api');
${Array.from({ length: 550 }, (_, index) => filler.replace('const f =', `const f${index} =`)).join('')}
exports.run = async () => { await api.asApp().requestJira(api.route\`/rest/api/3/myself\`); };`,
    });
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as app']);
    expect(isPartial).toBe(false);
  });
});

test('what takes more than its share of the time leaves the rest to others', () => {
  const budget = new Budget({ steps: 1_000_000, seconds: 600 });
  const taken: number[] = [];
  budget.among(Array.from({ length: 50 }), () => {
    const before = budget.steps;
    while (!budget.isSpent) budget.steps += 1;
    taken.push(budget.steps - before);
  });
  expect(Math.min(...taken)).toBeGreaterThan(9_000);
  expect(Math.max(...taken)).toBeGreaterThan(80_000);
  expect(budget.wasSpent).toBe(true);
});

describe('Where code is not there, nothing is called unneeded', () => {
  test.each([
    ['of a page', { 'src/index.ts': definition(ASK) }, 'no code for static/main/build'],
    [
      'of a function',
      { 'static/main/package.json': '{}', 'static/main/src/index.jsx': '' },
      'no code for index.handler',
    ],
  ])('%s', (_name, files, why) => {
    const { scopes, broken } = read(
      { 'manifest.yml': manifestOf(['read:jira-work']), ...files },
      {},
    );
    expect(scopes.map(({ scope, state }) => `${scope} ${state}`)).toContain(
      'read:jira-work undecidable',
    );
    expect(broken.map((each) => each.why)).toContain(why);
  });

  test('it is found where a bundler puts it from another folder', () => {
    const files = {
      'app/manifest.yml': manifestOf(),
      'app/src/index.ts': definition(''),
      'pages/vite.config.ts': `export default { build: { outDir: '../app/static/main/build' } };`,
      'pages/package.json': '{}',
      'pages/src/main.tsx': `import { requestJira } from '@forge/bridge'; requestJira('/rest/api/3/myself');`,
    };
    const reading = readApp(filesIn(new Map(Object.entries(files))));
    expect(reading?.calls.map(brief)).toEqual(['GET /rest/api/3/myself as page']);
    expect(reading?.broken).toEqual([]);
  });
});

describe('Where code of the app is not there', () => {
  const KEEPS = `await kvs.set('a', 1);`;
  const other = manifestOf(['read:jira-work']).replace(
    '\n  function:',
    '\n  trigger:\n    - key: t\n      function: gone\n      events: [avi:jira:created:issue]\n  function:\n    - key: gone\n      handler: gone.run',
  );

  test('the reading is told to be partial, and nothing is concluded from silence', () => {
    const reading = read({
      'manifest.yml': other
        .replace('[read:jira-work]', '[read:jira-work, manage:jira-webhook]')
        .replace(
          'permissions:',
          'permissions:\n  external:\n    fetch:\n      backend: [a.example]',
        ),
      'src/index.ts': definition(KEEPS),
      'src/aside.ts': 'export const aside = 1;',
    });
    const { isPartial, keys, scopes, unusedHosts, notShipped } = reading;
    expect(isPartial).toBe(true);
    const found = [
      ...keys,
      ...unusedHosts,
      ...scopes.filter(({ because }) => because.length === 0),
    ];
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(({ certainty }) => certainty === 'certain')).toMatchObject([]);
    expect(notShipped).toEqual([]);
  });

  test('a page that is not there hides no deletion, since pages reach no store of functions', () => {
    const { isPartial, keys, files } = read({ 'src/index.ts': definition(KEEPS) }, {});
    expect({ isPartial, files }).toEqual({ isPartial: true, files: 1 });
    expect(keys).toMatchObject([{ key: 'a', isDeleted: false, certainty: 'certain' }]);
  });

  test('where all code is there, silence tells', () => {
    const { isPartial, notShipped, keys } = read({
      'src/index.ts': definition(KEEPS),
      'src/aside.ts': 'export const aside = 1;',
    });
    expect(isPartial).toBe(false);
    expect(keys).toMatchObject([{ certainty: 'certain' }]);
    expect(notShipped).toMatchObject([{ file: 'src/aside.ts' }]);
  });
});
