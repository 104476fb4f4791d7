import { existsSync, readFileSync } from 'node:fs';

import { listingFiles } from '../../../tools/listing/files';
import { readListingSource } from '../../../tools/listing/main';
import type { Basis, Requirement, Source } from '../../../tools/evidence/requirement';
import { cloudApps } from '../../../tools/evidence/requirements/cloud-apps';
import { enforcement } from '../../../tools/evidence/requirements/enforcement';
import { forgeApps } from '../../../tools/evidence/requirements/forge-apps';
import { form } from '../../../tools/evidence/requirements/form';
import { responsibility } from '../../../tools/evidence/requirements/responsibility';
import { weigh, type Build } from '../../../tools/evidence/weigh';
import { asMarkdown, notShown, type Made } from '../../../tools/evidence/write';
import { filesOnDisk } from '../../../tools/verify/files';
import { rules } from '../../../tools/verify/rules';

const sources = [cloudApps, forgeApps, enforcement, responsibility, form];
const requirements = sources.flatMap((source) => source.requirements);
const bases: readonly Basis[] = requirements.flatMap(({ basis }) => basis);
const listing = new Map(listingFiles(readListingSource(filesOnDisk(`${process.cwd()}/`))));

describe('what the requirements rest on', () => {
  it('is tests that there are, under their names', () => {
    const tests = bases.flatMap((one) => (one.kind === 'test' ? [one] : []));
    expect(tests.length).toBeGreaterThan(8);
    for (const { file, name } of tests) expect(readFileSync(file, 'utf8')).toContain(name);
  });

  it('is rules that verify has, and documents that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    const missing = bases.filter((one) => {
      if (one.kind === 'rule') return !known.has(one.rule);
      if (one.kind !== 'document') return false;
      return !existsSync(one.path) && !listing.has(one.path.replace('listing/', ''));
    });
    expect(missing).toEqual([]);
  });

  it('is something, or a reason why it is nothing', () => {
    const bare = requirements.filter(
      ({ basis, notShown: why }) => basis.length === 0 && why === undefined,
    );
    expect(bare).toEqual([]);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  });
});

const build: Build = {
  ran: [
    { file: 'test/a.test.ts', name: 'holds', passed: true },
    { file: 'test/a.test.ts', name: 'breaks', passed: false },
    { file: null, name: 'scopes', passed: true },
  ],
  manifest: { modules: { trigger: [] } },
  disclosure: {},
  publisher: { legalName: '' },
  form: { a: { yes: false, open: null } },
  has: (path) => path === 'there.md',
};
const listOf = (basis: readonly Basis[], notShownWhy?: string): Source => {
  const requirement: Requirement = {
    id: 'x/1',
    asks: 'Something.',
    of: 'app',
    basis,
    ...(notShownWhy === undefined ? {} : { notShown: notShownWhy }),
  };
  return { title: 'X', address: 'x', edition: 'x', readOn: 'x', requirements: [requirement] };
};
const weighed = (...basis: readonly Basis[]) => weigh(listOf(basis), build)[0];

describe('a requirement', () => {
  it.each<Basis>([
    { kind: 'test', file: 'test/a.test.ts', name: 'holds' },
    { kind: 'rule', rule: 'scopes' },
    { kind: 'document', path: 'there.md' },
    { kind: 'manifest', path: 'modules.llm', is: 'absent' },
    { kind: 'answer', path: 'a.yes' },
    { kind: 'fact', fact: 'encryption' },
  ])('is shown by what holds in this build: $kind', (basis) => {
    expect(weighed(basis)?.isShown).toBe(true);
  });

  it.each<[Basis, string]>([
    [{ kind: 'test', file: 'test/a.test.ts', name: 'breaks' }, 'did not pass'],
    [{ kind: 'test', file: 'test/a.test.ts', name: 'never was' }, 'did not run'],
    [{ kind: 'rule', rule: 'doors' }, 'did not run'],
    [{ kind: 'document', path: 'gone.md' }, 'is not there'],
    [{ kind: 'manifest', path: 'modules.trigger', is: 'absent' }, 'is not so'],
    [{ kind: 'publisher', field: 'legalName' }, 'is not filled in'],
    [{ kind: 'answer', path: 'a.open' }, 'is left to the developer'],
    [{ kind: 'audit' }, 'did not run'],
  ])('is not shown by %j, which %s', (basis, wrong) => {
    const one = weighed({ kind: 'rule', rule: 'scopes' }, basis);
    expect(one?.isShown).toBe(false);
    expect(one?.basis[1]?.wrong).toBe(wrong);
  });

  it('is not shown where a part of it is left to others, and the table says why', () => {
    const source = listOf([{ kind: 'rule', rule: 'scopes' }], 'It is theirs.');
    const made: Made = {
      date: '2026-11-28T00:00:00.000Z',
      version: '1.0.0',
      results: [{ path: 'test-results/jest.json', written: null }],
      sources: [source],
      weighed: weigh(source, build),
    };
    expect(made.weighed[0]?.isShown).toBe(false);
    expect(notShown(made)).toContain('| x/1 | Something. | It is theirs. |');
    expect(asMarkdown(made)).toContain('0 of 1 requirements');
    expect(asMarkdown(made)).toContain('test-results/jest.json: not there');
  });
});

it('the form says that data may leave Europe, as the statement says that Atlassian may move it', () => {
  const answers: unknown = JSON.parse(listing.get('privacy-and-security.json') ?? '');
  expect(answers).toMatchObject({
    privacy: { gdpr: { dataTransfer: { isEndUserDataTransferredOutsideEEA: true } } },
  });
  expect(listing.get('data-residency.md')).toContain('Atlassian can move data to other countries.');
});
