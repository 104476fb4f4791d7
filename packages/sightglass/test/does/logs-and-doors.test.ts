import { definition, manifestOf, read, readDefinition } from './app';

describe('Log lines', () => {
  const lines = (statements: string, before = '', others = {}): readonly string[] =>
    readDefinition(statements, others, before).logs.map(
      ({ prints, what }) => `${prints} ${what.join()}`,
    );

  test.each([
    ['an id', 'console.log(payload.issueKey);', ['id issueKey']],
    ['a person', 'console.log(`by ${context.accountId}`);', ['personal accountId']],
    ['content', 'console.info({ text: payload.summary });', ['content summary']],
    ['a whole event', 'console.log(JSON.stringify(payload));', ['whole payload']],
    [
      'a whole answer',
      'console.log(await (await api.asUser().requestJira(route`/rest/api/3/myself`)).json());',
      ['whole requestJira'],
    ],
    ['a secret', 'console.debug(payload.apiToken);', ['secret apiToken']],
    [
      'an error is not decided',
      'try { throw 1; } catch (error) { console.error(error); }',
      ['error error'],
    ],
    ['a fixed text', `console.log('done');`, []],
    ['an object that becomes a text', 'console.log("all: " + [{ summary: payload.summary }]);', []],
    [
      'a made list of objects that becomes a text',
      'const all = new Array(3); all.push({ summary: payload.summary }); console.log(`${all}`);',
      [],
    ],
    [
      'a list that becomes a text',
      'console.log("all: " + [payload.summary]);',
      ['content summary'],
    ],
    ['the names of an object’s fields', 'console.log(Object.keys(payload));', []],
    ['a name in a loop', 'for (const key in payload) console.log(key);', []],
    ['an issue’s own key', 'console.log(payload.issue.key);', ['id key']],
    [
      'names of fields that the app calls ids',
      'console.log({ issueKeys: Object.keys(payload.byIssue) });',
      ['id issueKeys'],
    ],
    [
      'JSON by its own names',
      'console.log(JSON.stringify({ on: { issueKey: payload.a } }));',
      ['id issueKey'],
    ],
    [
      'JSON of nothing of anybody',
      'console.log(JSON.stringify({ level: 1, status: payload.status }));',
      [],
    ],
    ['JSON of data', 'console.log(JSON.stringify(payload.links));', ['whole links']],
    ['JSON of a count', 'console.log(JSON.stringify(payload.total));', []],
    [
      'a part found in content',
      'console.log(/a(.*)/.exec(payload.summary)[1]);',
      ['content summary'],
    ],
    [
      'a part found in content that the app calls an id',
      'const found = payload.summary.match(/A-[0-9]+/); console.log({ issueKey: found[0] });',
      ['id issueKey'],
    ],
    ['a part found in a fixed text', `console.log('a-b'.match(/a/)[0]);`, []],
    ['the name of a status', 'console.log(payload.issue.fields.status.name);', []],
    [
      'the names of fields that were asked for',
      'console.log((await (await api.asUser().requestJira(route`/rest/api/3/field`)).json())[0].name);',
      [],
    ],
    ['the name of a project', 'console.log(payload.project.name);', ['content name']],
    ['the name of a person', 'console.log(payload.user.name);', ['personal name']],
    [
      'the full name of a repository',
      'console.log(payload.repository.full_name);',
      ['id full_name'],
    ],
    ['the full name of a person', 'console.log(payload.author.full_name);', ['personal full_name']],
    ['a count', 'console.log(payload.issues.length);', []],
    [
      'a status',
      'console.log((await api.asUser().requestJira(route`/rest/api/3/myself`)).status);',
      [],
    ],
  ])('%s', (_name, statements, expected) => {
    expect(lines(statements)).toEqual(expected);
  });

  test.each([
    ['only prints is one', 'console.log(key);', 8],
    ['reads a store', `console.log(key); await kvs.get('log');`, 6],
    ['keeps what it prints', `console.log(key); await kvs.set('log', key);`, 6],
    ['answers', 'console.log(key); return key;', 6],
  ])('a word for logging is one by what it does: one that %s', (_name, does, line) => {
    const { logs } = readDefinition(
      'await auditLog(payload.issueKey);',
      {},
      `const auditLog = async (key) => { ${does} };`,
    );
    expect(logs.map((each) => each.line)).toEqual([line]);
  });

  test.each(['issueUrls', 'links.selfUrls', 'urls'])('addresses in a list are ids: %s', (name) => {
    expect(lines(`for (const url of payload.${name}) console.log(url);`)).toEqual([
      `id ${name.split('.').at(-1) ?? ''}`,
    ]);
  });

  test('a word for logging that writes JSON is told where it is used', () => {
    const { logs } = readDefinition(
      'log("x", { issueKey: payload.a });',
      {},
      'const log = (event, more) => console.log(JSON.stringify({ event, ...more, at: Date.now() }));',
    );
    expect(logs).toMatchObject([{ line: 8, prints: 'id', what: ['issueKey'] }]);
  });

  test('words of the app’s own for logging are told where they are used', () => {
    const { logs } = readDefinition(
      'logger.info("x", { key: payload.issueKey });',
      { 'src/logger.ts': 'export const logger = { info: (...args) => console.log(...args) };' },
      `import { logger } from './logger';`,
    );
    expect(logs).toMatchObject([{ file: 'src/index.ts', line: 8, prints: 'id' }]);
  });
});

describe('Doors', () => {
  const ACT = 'await api.asApp().requestJira(route`/rest/api/3/issue/${payload.id}`);';
  const doors = (statements: string): readonly string[] =>
    readDefinition(statements).doors.map(({ door, name }) => `${door} ${name}`);

  test('acting as the app on what a page names', () => {
    expect(doors(ACT)).toEqual(['as-app run']);
  });

  test('not after asking what the person may', () => {
    expect(
      doors(`if (!(await authorize().onJiraIssue(payload.id).canEdit())) return; ${ACT}`),
    ).toEqual([]);
    expect(
      doors(
        `await api.asUser().requestJira(route\`/rest/api/3/mypermissions?permissions=EDIT_ISSUES\`); ${ACT}`,
      ),
    ).toEqual([]);
  });

  test('not as the person, nor on what the platform names', () => {
    expect(
      doors('await api.asUser().requestJira(route`/rest/api/3/issue/${payload.id}`);'),
    ).toEqual([]);
    expect(
      doors(
        'await api.asApp().requestJira(route`/rest/api/3/issue/${context.extension.issue.id}`);',
      ),
    ).toEqual([]);
  });

  const trigger = (body: string): readonly string[] => {
    const manifest = manifestOf().replace(
      '\n  function:',
      '\n  webtrigger:\n    - key: hook\n      function: hook\n  function:\n    - key: hook\n      handler: index.hook',
    );
    const source = `${definition('')}\nexport const hook = async (request) => { ${body} };`;
    return read({ 'manifest.yml': manifest, 'src/index.ts': source }).doors.map(({ door }) => door);
  };

  test('a web trigger that anybody may call', () => {
    expect(
      trigger(
        'await api.asApp().requestJira(route`/rest/api/3/issue`, { method: "POST", body: request.body });',
      ),
    ).toEqual(['webtrigger']);
  });

  test('not one that looks at who calls', () => {
    expect(
      trigger(
        `if (request.headers['x-secret']?.[0] !== process.env.SECRET) return; await api.asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST' });`,
      ),
    ).toEqual([]);
  });
});

describe('Scopes', () => {
  const states = (scopes: readonly string[], statements: string, more = ''): readonly string[] =>
    read({
      'manifest.yml': manifestOf(scopes).replace('resources:', `${more}resources:`),
      'src/index.ts': definition(statements),
    }).scopes.map(({ scope, state }) => `${scope} ${state}`);

  test('needed, not needed and missing', () => {
    expect(
      states(
        ['read:jira-work', 'write:jira-work'],
        'await api.asUser().requestJira(route`/rest/api/3/priority`); await kvs.get("a");',
      ),
    ).toEqual(['read:jira-work needed', 'write:jira-work unused', 'storage:app missing']);
  });

  test('needed by an event alone', () => {
    const trigger =
      '  trigger:\n    - key: t\n      function: resolver\n      events: [avi:jira:created:issue]\n';
    expect(states(['read:jira-work'], '', trigger)).toEqual(['read:jira-work needed']);
  });

  test('what a call that is not decided may need is not called unused', () => {
    expect(
      states(
        ['read:jira-work', 'storage:app'],
        'await api.asApp().requestJira(assumeTrustedRoute(payload.path));',
      ),
    ).toEqual(['read:jira-work undecidable', 'storage:app unused']);
  });

  test('boards need what their description lists', () => {
    expect(
      states(
        ['read:sprint:jira-software', 'manage:jira-webhook'],
        'await api.asUser().requestJira(route`/rest/agile/1.0/sprint/${payload.id}`);',
      ),
    ).toEqual(['read:sprint:jira-software needed', 'manage:jira-webhook unused']);
  });
});
