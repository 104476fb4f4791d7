import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { claims, type Known } from '../../../static/privacy/proof/claims';

/** What the pages say in fixed words, held against the manifest: one cannot change alone. */
const manifest: unknown = parse(readFileSync('manifest.yml', 'utf8'));

describe('what the pages say in fixed words', () => {
  it('names tests that there are', () => {
    const tests = Object.values<Known>(claims).flatMap(({ evidence }) =>
      evidence.filter((each) => each.kind === 'test'),
    );
    expect(tests).not.toEqual([]);
    for (const { file, name } of tests) expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
  });

  it('that the app can read nothing but permissions and its own storage', () => {
    expect(manifest).toMatchObject({
      permissions: { scopes: ['storage:app', 'read:permission:jira'] },
    });
  });

  it('that no outside address is allowed', () => {
    expect(manifest).not.toHaveProperty('permissions.external');
    expect(manifest).not.toHaveProperty('permissions.content');
    expect(manifest).not.toHaveProperty('remotes');
    expect(manifest).not.toHaveProperty('modules.webtrigger');
  });

  it('that Atlassian calls the app once before it is removed', () => {
    expect(manifest).toMatchObject({ modules: { preUninstall: [{ function: 'pre-uninstall' }] } });
  });

  it('that the values are renewed every week', () => {
    expect(manifest).toMatchObject({ modules: { scheduledTrigger: [{ interval: 'week' }] } });
  });
});
