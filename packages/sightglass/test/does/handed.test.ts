import type { SourceReading } from '../../does/reading';
import { definition, manifestOf, read, readDefinition, readPage } from './app';

const fields = ({ handed }: SourceReading): readonly string[] =>
  handed.map(({ field, uses }) => [field, ...uses].join(' '));

describe('What is handed in', () => {
  test.each([
    [
      'read where it is used',
      `await kvs.set('last', context.accountId);`,
      ['context.accountId stored'],
    ],
    [
      'taken apart',
      `const { accountId } = context as { accountId: string }; console.log(accountId);`,
      ['context.accountId logged'],
    ],
    [
      'named first, and used by its members',
      `const extension = context.extension; await kvs.set(extension.issue.id, 1);`,
      ['context.extension.issue.id stored'],
    ],
    [
      'given to a store to find something, and kept by nobody',
      `await kvs.get(context.accountId);`,
      ['context.accountId'],
    ],
    [
      'read twice, and each used in its own way',
      `console.log(context.accountId); const id = context.accountId; await kvs.set(\`a-\${id}\`, 1);`,
      ['context.accountId logged stored'],
    ],
    [
      'as a whole apart from its members',
      `await kvs.set('all', context.extension); if (context.extension.issue) return;`,
      ['context.extension stored', 'context.extension.issue'],
    ],
    [
      'read once more to ask whether it is there',
      `const its = typeof context.accountId === 'string' ? context.accountId : ''; await kvs.set(its, 1);`,
      ['context.accountId stored'],
    ],
    [
      'named first, and used as a whole',
      `const extension = context.extension; await kvs.set('all', extension);`,
      ['context.extension stored'],
    ],
  ])('%s', (_name, statements, expected) => {
    expect(fields(readDefinition(statements))).toEqual(expected);
  });

  test('each line tells what becomes of what it reads, and where', () => {
    const { handed } = readDefinition(
      `const id = context.accountId;
       if (context.accountId) console.log('known');
       note(context.accountId);
       note(context.accountId);
       await kvs.set(id, 1);`,
      {},
      'const note = (id) => { console.log(id); };',
    );
    const told = handed.map(({ line, usedAt }) => [
      line,
      ...usedAt.map(({ use, line: at }) => `${use} ${at}`),
    ]);
    expect(told).toEqual([[8, 'stored 12'], [9], [10, 'logged 6'], [11, 'logged 6']]);
  });

  test('an item of a list is what was read with the list; how long a list is, is no field', () => {
    const { handed } = readDefinition(
      `const { urls } = payload; for (const url of urls) console.log(url, urls.length);`,
    );
    expect(handed).toEqual([]);
    const event = read({
      'manifest.yml': manifestOf().replace(
        '\n  function:',
        '\n  trigger:\n    - key: t\n      function: t\n      events: [avi:jira:created:issue]\n  function:\n    - key: t\n      handler: index.run',
      ),
      'src/index.ts': `${definition('')}
export const run = async (event) => {
  const ids = event.atlassianIds ?? [];
  ids.map((id) => console.log(id, ids.length));
};`,
    });
    expect(fields(event)).toEqual(['event.atlassianIds logged']);
  });

  test('a context of React hands on what the page was handed', () => {
    const reading = readPage(
      `import { createContext, useContext, useEffect, useState } from 'react';
       import { view } from '@forge/bridge';
       const Site = createContext();
       const Inner = () => { const site = useContext(Site); console.log(site.accountId); return null; };
       const Page = () => {
         const [site, setSite] = useState();
         useEffect(() => { view.getContext().then(setSite); }, []);
         return <Site.Provider value={site}><Inner /></Site.Provider>;
       };
       render(<Page />);`,
    );
    expect(fields(reading)).toEqual(['context.accountId (page) logged']);
  });

  test('what only tells a hook when to run again is no use', () => {
    const reading = readPage(
      `import { useEffect } from 'react';
       import { useProductContext } from '@forge/react';
       const Page = () => {
         const context = useProductContext();
         useEffect(() => { console.log(context.accountId); },
           [context.accountId]);
         return null;
       };
       render(<Page />);`,
    );
    expect(reading.handed.map(({ field, line }) => `${field} ${line}`)).toEqual([
      'context.accountId (page) 5',
    ]);
  });

  test.each([
    ['whole', 'context.extension', ["payload.issue.id (from the page's context) stored"]],
    ['as one value of many', '{ issue: context.extension.issue }', []],
  ])('a page passes it on %s', (_name, handedOver, expected) => {
    const reading = read({
      'src/index.ts': definition('await kvs.set(payload.issue.id, 1);'),
      'static/main/package.json': '{}',
      'static/main/src/index.jsx': `import { invoke, view } from '@forge/bridge';
        view.getContext().then((context) => invoke('run', ${handedOver}));`,
    });
    const { handed } = reading;
    expect(
      handed
        .filter(({ side }) => side === 'function')
        .map(({ field, uses }) => [field, ...uses].join(' ')),
    ).toEqual(expected);
  });
});
