import { readDefinition } from './app';

/** A call of which `route` refuses the path. */
const REFUSED = "api.asApp().requestJira(route`/rest/api/3/${'a/b'}`)";
const LOG = 'console.log(payload.issueKey);';
const BEFORE = `
const refusing = async () => { await ${REFUSED}; };
const short = async () => ${REFUSED};
const failing = (what) => { throw new Error(what); };
const asking = (what) => { if (what.isOdd) throw new Error('odd'); };
const either = (what) => { if (what.isOdd) return 1; throw new Error('even'); };
const left = (what) => { switch (what.kind) { case 'a': if (what.isOdd) break; throw new Error('a'); default: throw new Error('b'); } };
const found = (what) => { for (const each of what.all) return each; throw new Error('none'); };
const caught = async () => { try { await refusing(); } catch { return null; } };
function* later() { throw new Error('later'); }
let isReady = false;
const ready = () => { if (!isReady) throw new Error('not ready'); };
const service = { refusing, async fail() { throw new Error('never'); } };
class Client { async get() { await refusing(); } }
`;

const logsAfter = (statements: string): readonly string[] =>
  readDefinition(statements, {}, BEFORE).logs.map(({ what }) => what.join());

describe('Nothing runs after what always throws', () => {
  test.each([
    ['a call with a refused path', `await ${REFUSED}; ${LOG}`],
    ['a refused route', `const path = route\`/rest/api/3/\${'..'}\`; ${LOG}`],
    ['a refused route as an argument', `payload.f([route\`/rest/\${'a/b'}\`]); ${LOG}`],
    ['a function that throws', `failing('x'); ${LOG}`],
    ['an async function that is awaited', `await refusing(); ${LOG}`],
    ['the same one called twice', `try { await refusing(); } catch {} await refusing(); ${LOG}`],
    ['an arrow function', `await short(); ${LOG}`],
    ['a method of an object', `await service.fail(); ${LOG}`],
    ['a method of a class', `await new Client().get(); ${LOG}`],
    ['a returned value', `if (payload.a) return await refusing(); else failing('x'); ${LOG}`],
    ['both ways of a condition', `payload.a ? failing('x') : await refusing(); ${LOG}`],
    ['a condition', `if (failing('x')) { ${LOG} } ${LOG}`],
    ['a try without catch', `try { await refusing(); } finally { } ${LOG}`],
    ['a catch that throws as well', `try { await refusing(); } catch { failing('x'); } ${LOG}`],
  ])('%s', (_name, statements) => {
    expect(logsAfter(statements)).toEqual([]);
  });
});

describe('What may run is followed', () => {
  test.each([
    ['before it', `${LOG} await ${REFUSED};`],
    ['in the catch', `try { await ${REFUSED}; } catch { ${LOG} }`],
    ['after the catch', `try { await refusing(); } catch { } ${LOG}`],
    ['in the finally', `try { await ${REFUSED}; } finally { ${LOG} }`],
    ['after a condition', `if (payload.a) await ${REFUSED}; ${LOG}`],
    ['after one side of an expression', `payload.a && failing('x'); ${LOG}`],
    ['after an optional call', `payload.a?.call(route\`/rest/\${'a/b'}\`); ${LOG}`],
    ['after a loop', `for (const each of payload.all) failing(each); ${LOG}`],
    ['after a callback', `payload.all.forEach(() => failing('x')); ${LOG}`],
    ['after a promise that is not awaited', `refusing(); ${LOG}`],
    ['after a promise with a catch', `await refusing().catch(() => null); ${LOG}`],
    ['after a function that may throw', `asking(payload); ${LOG}`],
    ['after a function that may return', `either(payload); ${LOG}`],
    ['after a function that a break may leave', `left(payload); ${LOG}`],
    ['after a function that may return from a loop', `found(payload); ${LOG}`],
    ['after a function that catches', `await caught(); ${LOG}`],
    ['after a generator that has not begun', `later(); ${LOG}`],
    [
      'after what throws only as things stand',
      `try { ready(); } catch { isReady = true; } ready(); ${LOG}`,
    ],
    ['after a choice of functions', `(payload.a ? failing : asking)(payload); ${LOG}`],
    [
      'after a path that may be refused',
      `await api.asApp().requestJira(route\`/rest/\${payload.a ? 'a/b' : 'c'}\`); ${LOG}`,
    ],
    ['after a default that may not be needed', `const { a = failing('x') } = payload; ${LOG}`],
  ])('%s', (_name, statements) => {
    expect(logsAfter(statements)).toEqual(['issueKey']);
  });
});
