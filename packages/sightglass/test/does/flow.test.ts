import { brief, readDefinition } from './app';

const ASK = 'await api.asUser().requestJira(route`/rest/api/3/myself`);';

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
