import { brief, readDefinition } from './app';

const ASK = 'await api.asUser().requestJira(route`/rest/api/3/myself`);';

describe('What a condition leaves of a value', () => {
  const keys = (statements: string): readonly (string | null)[] =>
    readDefinition(
      `let k = get(payload); ${statements} await kvs.set(\`a-\${k}\`, 1);`,
      {},
      `const get = (p) => { if (p.a) return 'x'; if (p.b) return 'y'; if (p.c) return null; return ''; };`,
    ).storage.map(({ key }) => key);

  test.each([
    ['nothing asked', '', ['a-x', 'a-y', 'a-']],
    ['what is nothing is sent back', 'if (!k) return;', ['a-x', 'a-y']],
    ['the same behind another question', 'if (payload.z || !k) return;', ['a-x', 'a-y']],
    ['one text is sent back', `if (k === 'x') return;`, ['a-y', 'a-']],
    ['only one text goes on', `if (k !== 'x') return;`, ['a-x']],
    ['what is set after the question is another value', `if (k) return; k = 'z';`, ['a-z']],
  ])('%s', (_name, statements, expected) => {
    expect([...keys(statements)].sort()).toEqual([...expected].sort());
  });

  test('what a lasting map keeps can have been changed by an earlier run', () => {
    const { logs } = readDefinition(
      `if (!counts.has(payload.id)) counts.set(payload.id, { seen: 0 });
       const count = counts.get(payload.id); if (!count) return;
       if (count.seen >= 3) console.log(payload.accountId);
       count.seen += 1;`,
      {},
      'const counts = new Map();',
    );
    expect(logs).toMatchObject([{ prints: 'personal' }]);
  });
});

describe('What is done on a way that ends early still holds afterwards', () => {
  test.each([
    [
      'before a return of the function that is called',
      `const add = (list, x) => { if (x.isNew) { list.push(x); return list; } return list; };`,
      `const found = payload.items.reduce((list, x) => add(list, x), []);
       if (found.length > 0) ${ASK}`,
    ],
    [
      'before what is tried fails',
      '',
      `let known; try { known = payload.issue; await api.asApp().requestJira(payload.path); }
       catch (error) { if (known) ${ASK} }`,
    ],
    [
      'before a loop is left',
      '',
      `let known; for (const x of payload.items) { if (x.isIt) { known = x; break; } } if (known) ${ASK}`,
    ],
  ])('%s', (_name, before, statements) => {
    const { calls } = readDefinition(statements, {}, before);
    expect(calls.map(brief)).toContain('GET /rest/api/3/myself as user');
  });

  test('what a decorator puts in the place of a method runs', () => {
    const { logs } = readDefinition(
      `await new Service().run(payload);`,
      {},
      `const watched = (target, name, descriptor) => {
         const own = descriptor.value;
         descriptor.value = async function (request) { console.log(request.accountId); return own.call(this, request); };
       };
       class Service { @watched async run(request) { return request; } }`,
    );
    expect(logs.map(({ prints }) => prints)).toEqual(['personal']);
  });
});
