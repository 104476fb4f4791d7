import { canonical } from '../../src/disclosure/history/canonical';
import { derive } from '../../src/disclosure/derive/derive';
import { disclose, DISCLOSURE, gather } from '../../tools/disclose/disclose';
import { brokenSeals } from '../../tools/seal/broken';
import { LEDGER, readLedger, toJson } from '../../tools/seal/ledger';
import { renewed } from '../../tools/seal/renew';
import type { Bundles } from '../../tools/verify/build/bundles';
import { withEdits, type Files } from '../../tools/verify/files';
import { openProject, type Project } from '../../tools/verify/project';
import { examineOne } from '../../tools/verify/report';
import type { Rule } from '../../tools/verify/rule';
import { rules } from '../../tools/verify/rules/index';
import { textsAfter, type Mutation } from './mutation';

/** The unedited app, sealed and disclosed, for comparison. */
export interface Baseline {
  readonly files: Files;
  readonly bundles: Bundles;
  /** What the disclosure says that the app may do. */
  readonly disclosure: string;
  /** Findings before any edit, which do not count. */
  readonly known: ReadonlySet<string>;
}

/** Rules that compare with a stored record, which may be renewed after an edit. */
const COMPARING: ReadonlySet<string> = new Set(['seals', 'disclosure-current']);

/** Seals and discloses the present app in memory. */
export async function openBaseline(
  disk: Files,
  build: (files: Files) => Promise<Bundles>,
): Promise<Baseline> {
  const bundles = await build(disk);
  const files = await writtenAnew(disk, bundles);
  const project = openProject(files, () => Promise.resolve(bundles));
  const found = await findings(project, rules);
  return {
    files,
    bundles,
    disclosure: await told(project),
    known: new Set(found.map(({ finding }) => finding)),
  };
}

async function writtenAnew(disk: Files, bundles: Bundles): Promise<Files> {
  const ledger = readLedger(disk);
  const broken = brokenSeals(disk, ledger);
  const sealing = {
    date: ledger.seals[0]?.date ?? '2026-01-01',
    why: 'As it stands.',
    broken,
    reviewed: true,
  };
  const next = renewed(disk, ledger, sealing, () => null);
  const sealed = withEdits(disk, new Map([[LEDGER, JSON.stringify(toJson(next))]]));
  const disclosure = canonical(await disclose(openProject(sealed, () => Promise.resolve(bundles))));
  return withEdits(sealed, new Map([[DISCLOSURE, disclosure]]));
}

/** Everything that would catch a mutation without running it, each judged alone. */
export async function catchersOf(
  baseline: Baseline,
  mutation: Mutation,
  build: (texts: ReadonlyMap<string, string | null>) => Promise<Bundles>,
): Promise<readonly string[]> {
  const texts = textsAfter(baseline.files, mutation.edits);
  const files = withEdits(baseline.files, texts);
  const isBuilt = mutation.isBuilt === true || [mutation.by].flat().includes('builds');
  const project = openProject(files, () =>
    isBuilt ? build(texts) : Promise.resolve(baseline.bundles),
  );
  const asked = rules.filter(({ id }) => !COMPARING.has(id));
  const broken = await brokenRules(baseline, project, asked);
  if (broken.length > 0) return broken;
  if ((await told(project)) !== baseline.disclosure) return ['disclosure'];
  const compared = await brokenRules(
    baseline,
    project,
    rules.filter(({ id }) => COMPARING.has(id)),
  );
  return compared.map((id) => (id === 'seals' ? 'seal' : id));
}

async function brokenRules(
  { known }: Baseline,
  project: Project,
  asked: readonly Rule[],
): Promise<readonly string[]> {
  const found = await findings(project, asked);
  return [...new Set(found.filter(({ finding }) => !known.has(finding)).map(({ id }) => id))];
}

async function findings(project: Project, asked: readonly Rule[]) {
  const reports = [];
  for (const rule of asked) reports.push(await examineOne(project, rule));
  return reports.flatMap(({ id, findings: all }) =>
    // A moved line is not a finding.
    all
      .filter(({ message }) => id !== 'disclosure-current' || !message.startsWith('lines'))
      .map(({ file, message }) => ({ id, finding: `${id} ${file} ${message}` })),
  );
}

/** What the disclosure says that the app may do. */
const told = async (project: Project): Promise<string> => canonical(derive(await gather(project)));
