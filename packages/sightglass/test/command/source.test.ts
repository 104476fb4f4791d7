import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { definition, manifestOf } from '../does/app';
import { commanded } from './commanded';

async function run(args: readonly string[], today = '2026-11-28') {
  const { code, printed, complaints } = await commanded(tmpdir(), ['source', ...args], { today });
  return { code, out: printed, err: complaints.join('\n') };
}

/** A list of accepted findings; JSON is valid YAML. */
const listOf = (accept: readonly object[]): string => JSON.stringify({ accept });

/** Runs a test in a folder with an app that declares an unused scope. */
async function withApp(go: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'sightglass-source-'));
  try {
    writeFileSync(join(dir, 'manifest.yml'), manifestOf(['read:jira-work', 'manage:jira-webhook']));
    writeFileSync(
      join(dir, 'index.ts'),
      definition('await api.asUser().requestJira(route`/rest/api/3/priority`);'),
    );
    mkdirSync(join(dir, 'static/main/build'), { recursive: true });
    writeFileSync(join(dir, 'static/main/build/index.html'), '');
    await go(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('The command', () => {
  test('fails on what it is told to fail on, and names the line', async () => {
    await withApp(async (dir) => {
      const { code, out } = await run([dir, '--fail-on', 'unused-scope']);
      expect(code).toBe(1);
      expect(out).toContain(
        'The scope manage:jira-webhook is declared, and nothing in the code that ships needs it.  manifest.yml:16',
      );
      expect((await run([dir, '--fail-on', 'missing-scope,open-door'])).code).toBe(0);
    });
  });

  test('lets an accepted finding pass until its day is over', async () => {
    await withApp(async (dir) => {
      const accepted = [
        {
          rule: 'unused-scope',
          place: 'manifest.yml',
          about: 'manage:jira-webhook',
          reason: 'for the next version',
          until: '2027-01-31',
        },
      ];
      writeFileSync(join(dir, '.sightglass.yml'), listOf(accepted));
      expect((await run([dir, '--fail-on', 'unused-scope'], '2027-01-31')).code).toBe(0);
      expect((await run([dir, '--fail-on', 'unused-scope'], '2027-02-01')).code).toBe(1);
      expect((await run([dir, '--sarif'], '2027-01-31')).out).toContain(
        '"justification": "for the next version"',
      );
    });
  });

  test('refuses an acceptance without a reason or with a day that is none', async () => {
    await withApp(async (dir) => {
      for (const entry of [
        { rule: 'unused-scope', place: 'manifest.yml', about: 'a', until: '2027-01-31' },
        {
          rule: 'unused-scope',
          place: 'manifest.yml',
          about: 'a',
          reason: 'b',
          until: '2027-02-31',
        },
      ]) {
        writeFileSync(join(dir, '.sightglass.yml'), listOf([entry]));
        expect((await run([dir])).code).toBe(2);
      }
    });
  });

  test('says what it cannot do', async () => {
    expect(await run(['no-such-folder'])).toMatchObject({ code: 2 });
    expect(await run([])).toMatchObject({ code: 2 });
    expect((await run(['.', '--fail-on', 'nothing'])).err).toContain('There is no “nothing”.');
  });

  test('writes a disclosure that says of each entry how sure it is', async () => {
    await withApp(async (dir) => {
      const disclosure: unknown = JSON.parse((await run([dir, '--disclosure'])).out);
      expect(disclosure).toMatchObject({
        format: 1,
        operations: [
          {
            method: 'GET',
            path: '/rest/api/3/priority',
            as: 'user',
            how: 'certain',
            at: ['index.ts:8'],
          },
        ],
      });
    });
  });

  test('drafts answers with the lines that they rest on', async () => {
    await withApp(async (dir) => {
      expect((await run([dir, '--answers'])).out).toContain(
        '### `read:jira-work`\n\n- `GET /rest/api/3/priority index.ts:8`',
      );
    });
  });
});
