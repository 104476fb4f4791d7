import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

import { at, itemsAt, keysAt, textAt } from '../../json/decoded';
import { logLine } from '../../command/action/log-line';
import { installed } from '../package/installed';
import { AFTER, BEFORE, madeRepository, MANIFEST } from './repository';
import { faultsOfSarif } from './sarif-schema';

const ROOT = resolve(__dirname, '../../../..');
const ACTION: unknown = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const { version } = JSON.parse(
  readFileSync(join(ROOT, 'packages/sightglass/package.json'), 'utf8'),
) as { readonly version: string };

const packed = installed('--without-types');
const made = madeRepository();
const temp = mkdtempSync(join(tmpdir(), 'runner-'));
const base = made.commit(BEFORE);
made.git('checkout', '--quiet', '-b', 'evil`$(touch${IFS}pwned)`');
made.commit(AFTER);

/** The requests that would have gone to GitHub, and the comments it would hold. */
const asked: string[] = [];
const comments: { id: number; body: string; user: { type: string; id: number } }[] = [];
let refusal = 0;
/** Whose token it is: a job's is a bot's, and GitHub does not tell who that is. */
const BOT = { type: 'Bot', id: 41 };
const PERSON = { type: 'User', id: 3 };
let author = BOT;
const server = createServer((request, response) => {
  void (async () => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const body = await bodyOf(request);
    if (refusal > 0) response.statusCode = refusal;
    else if (url === '/user') {
      if (author === BOT) response.statusCode = 403;
      response.end(JSON.stringify(author === BOT ? {} : author));
      return;
    } else if (method === 'POST') comments.push({ id: comments.length + 7, body, user: author });
    else if (method === 'PATCH') {
      const own = comments.find(({ id }) => url.endsWith(`/${id}`));
      if (own !== undefined) own.body = body;
    }
    response.end(JSON.stringify(method === 'GET' ? comments : {}));
  })();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? '' : (textAt(JSON.parse(text), 'body') ?? '');
}

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // Stands for the registry: npx runs the package as packed here.
  const npx = join(temp, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh
[ "$1 $2 $3 $4" = "--yes --package sightglass-for-jira@${version} sightglass" ] || exit 97
shift 4
exec "${packed}/node_modules/.bin/sightglass" "$@"
`,
  );
  chmodSync(npx, 0o755);
});
afterAll(() => {
  server.close();
  made.remove();
  for (const folder of [temp, packed]) rmSync(folder, { recursive: true, force: true });
});

/** Runs every step of the action as a runner would, with the given inputs. */
async function action(inputs: Readonly<Record<string, string>> = {}) {
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const event = { pull_request: { number: 5, base: { sha: base }, head: { ref: '`$(x)`' } } };
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const environment = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_WORKSPACE: made.folder,
    GITHUB_ACTION_PATH: ROOT,
    RUNNER_TEMP: temp,
  };
  let printed = '';
  let code = 0;
  for (const step of itemsAt(ACTION, 'runs', 'steps')) {
    const env = keysAt(step, 'env').map((name): [string, string] => [
      name,
      filled(textAt(step, 'env', name) ?? '', inputs),
    ]);
    const child = spawn('bash', ['-eo', 'pipefail', '-c', textAt(step, 'run') ?? 'exit 98'], {
      cwd: made.folder,
      env: {
        ...process.env,
        ...environment,
        ...Object.fromEntries(env),
        PATH: `${temp}:${process.env['PATH'] ?? ''}`,
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    code = await ended(child);
  }
  const read = (name: string): string => readFileSync(join(temp, name), 'utf8');
  return { code, printed, summary: read('summary.md'), output: read('output') };
}

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((done) => {
    child.once('close', (code) => {
      done(code ?? 99);
    });
  });

/** Evaluates an expression of the action's file as a runner does. */
const filled = (text: string, inputs: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    const standing = at(ACTION, 'inputs', name, 'default');
    const value = inputs[name] ?? (typeof standing === 'string' ? standing : '');
    return value.replace('${{ github.token }}', 'a-token');
  });

it('writes the summary, one comment and SARIF, and renews the comment the next time', async () => {
  const first = await action();
  expect([first.code, first.printed]).toEqual([
    0,
    'sightglass: The comment was made.\nsightglass: Done.\n',
  ]);
  expect(first.summary).toMatch(/- New: .*api\.rota\.example/);
  expect(first.summary).toContain('Atlassian asks an admin');
  expect(comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''))).toEqual([first.summary]);
  expect(first.output).toBe('sarif=sightglass.sarif\n');
  expect(faultsOfSarif(readFileSync(join(made.folder, 'sightglass.sarif'), 'utf8'))).toEqual([]);

  const again = await action();
  expect(again.printed).toContain('The comment was renewed.');
  expect(comments).toHaveLength(1);
  expect(asked.filter((each) => !each.startsWith('GET'))).toEqual([
    'POST /repos/owner/name/issues/5/comments',
    'PATCH /repos/owner/name/issues/comments/7',
  ]);
});

it('touches no comment of a person, whatever stands in it', async () => {
  const [own] = comments.splice(0);
  comments.push({ id: 1, body: own?.body ?? '', user: PERSON });
  const { printed } = await action();
  expect(printed).toContain('The comment was made.');
  expect(comments[0]?.body).toBe(own?.body);
});

it('renews the comment of the person whose token it was given, and nobody else’s', async () => {
  author = PERSON;
  comments.splice(0, comments.length, {
    id: 1,
    body: comments[0]?.body ?? '',
    user: { ...PERSON, id: 4 },
  });
  expect((await action({ token: 'of-a-person' })).printed).toContain('The comment was made.');
  expect((await action({ token: 'of-a-person' })).printed).toContain('The comment was renewed.');
  expect(comments.map(({ user }) => user.id)).toEqual([4, 3]);
  author = BOT;
});

it('fails by what it is told to fail on, and speaks another language', async () => {
  const { code, summary } = await action({ 'fail-on': 'egress', locale: 'de', comment: 'false' });
  expect(code).toBe(1);
  expect(summary).toContain('Neu: ');
  expect((await action({ 'fail-on': 'everything' })).code).toBe(2);
});

it('goes on where GitHub refuses the comment, as it does for a fork', async () => {
  refusal = 403;
  const { code, printed } = await action();
  expect([code, printed]).toEqual([
    0,
    'sightglass: The comment was refused by GitHub with 403.\nsightglass: Done.\n',
  ]);
  refusal = 0;
});

it('lets nothing of a pull request run, steer the log or make markup', async () => {
  made.commit({
    '::add-mask::x/$(touch pwned)/manifest.yml': MANIFEST.replace(
      'read:jira-work',
      '"<img src=x>[a](http://b) ##[error] @everyone"',
    ),
  });
  const { printed, summary } = await action();
  expect(printed).not.toMatch(/^::|##\[/m);
  expect(summary).toContain('::add-mask::x');
  expect(summary).not.toMatch(/(?<!\\)(?:<img|\]\(|@everyone)/);
  expect([made.folder, temp].map((folder) => existsSync(join(folder, 'pwned')))).toEqual([
    false,
    false,
  ]);
  expect(logLine('a\n::set-output name=a::b ##[error]')).toBe(
    'sightglass: a⟨U+000A⟩::set-output name=a::b ## [error]\n',
  );
});

it('runs as a hook on what is staged, at the version of this repository', async () => {
  const child = spawn(join(ROOT, '.ci/pre-commit'), ['--fail-on', 'more'], {
    cwd: made.folder,
    env: { ...process.env, PATH: `${temp}:${process.env['PATH'] ?? ''}` },
  });
  expect(await ended(child)).toBe(0);
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as unknown[];
  expect(textAt(hook, 'entry')).toBe('.ci/pre-commit');
});
