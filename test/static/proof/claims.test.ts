import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import type { Evidence as StatementEvidence } from '../../../src/statement/evidence';
import { topics } from '../../../src/statement/topics';
import { claims, type Known } from '../../../static/privacy/proof/claims';
import type { Evidence } from '../../../static/privacy/start/answers';
import { holds } from './holds';

/** Compares the pages' fixed sentences with the manifest, so that neither can change alone. */
const manifest: unknown = parse(readFileSync('manifest.yml', 'utf8'));

/** Facts about what Atlassian's platform prevents; the other facts describe what exists. */
const ENFORCED = ['outsideAddressesBlocked', 'scopesRequired', 'wideningNeedsApproval'];

const carries = ({ proof, evidence }: Known): boolean => {
  const kinds = evidence.map(({ kind }) => kind);
  const facts = evidence.flatMap((one) => (one.kind === 'fact' ? [one.fact] : []));
  switch (proof) {
    case 'platform':
      return facts.some((id) => ENFORCED.includes(id));
    case 'build':
      return kinds.includes('rule') || kinds.includes('test');
    case 'live':
      return kinds.includes('live');
    case 'documented':
      return facts.length > 0;
    case 'maker':
      return kinds.includes('publisher');
  }
};

interface Resting {
  readonly id: string;
  readonly evidence: readonly (Evidence | StatementEvidence)[];
}

/** A piece of evidence by its name. */
function nameOf(evidence: Resting['evidence'][number]): string {
  switch (evidence.kind) {
    case 'rule':
      return evidence.rule;
    case 'test':
      return evidence.name;
    case 'fact':
      return evidence.fact;
    case 'live':
      return evidence.path;
    case 'manifest':
    case 'disclosure':
      return `${evidence.is} ${evidence.path}`;
    case 'publisher':
      return evidence.field;
  }
}

it('each sentence rests on what is there to hold it, and on nothing else', () => {
  const sentences: Resting[] = [
    ...Object.entries<Known>(claims).map(([id, known]) => ({ id: `page.${id}`, ...known })),
    ...topics.flatMap(({ id, answer }) =>
      answer.map(({ name, evidence }) => ({ id: `${id}.${name}`, evidence })),
    ),
  ];
  const resting = sentences.flatMap(({ id, evidence }) =>
    evidence.map((one) => `${id} rests on the ${one.kind} “${nameOf(one)}”`),
  );
  const held = Object.entries(holds).flatMap(([kind, named]) =>
    Object.entries(named).flatMap(([name, sentences]) =>
      sentences
        .trim()
        .split(/\s+/)
        .map((id) => `${id} rests on the ${kind} “${name}”`),
    ),
  );
  expect([...new Set(resting)].sort()).toEqual(held.sort());
});

describe('what the pages say in fixed words', () => {
  it.each(Object.entries<Known>(claims))('%s has a mark that its evidence carries', (_, known) => {
    expect(carries(known)).toBe(true);
  });

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
