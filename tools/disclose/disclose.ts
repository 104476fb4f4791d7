import { createHash } from 'node:crypto';

import { canonical } from '../../src/disclosure/history/canonical';
import { textAt } from 'sightglass-for-jira/json/decoded';
import { derive } from '../../src/disclosure/derive/derive';
import { deriveLines } from '../../src/disclosure/derive/lines';
import { hashedPart, type Disclosure, type SourceLine } from '../../src/disclosure/disclosure';
import type { Evidence } from '../../src/disclosure/derive/code-evidence';
import { readFunctions } from '../../src/disclosure/derive/manifest';
import { discloseSeals } from '../seal/disclosed';
import { readLedger } from '../seal/ledger';
import type { Project } from '../verify/project';
import { handlerLine } from '../verify/handlers';
import { readJson, shippedPackages } from './dependencies';

/** Where the disclosure is kept. */
export const DISCLOSURE = 'src/disclosure/disclosure.json';

/** The file that lists and deletes keys without naming them. */
const WALK = 'src/platform/storage/walk.ts';

/** The disclosure of the app as it stands, with its hash. */
export async function disclose(project: Project): Promise<Disclosure> {
  const evidence = await gather(project);
  const derived = {
    ...derive(evidence),
    hash: '',
    seals: discloseSeals(readLedger(project.files)),
    lines: deriveLines(evidence),
  };
  return { ...derived, hash: hashOf(derived) };
}

/** SHA-256, in hexadecimal, over the canonical form of what the app may do. */
export const hashOf = (disclosure: Disclosure): string =>
  createHash('sha256')
    .update(canonical(hashedPart(disclosure)))
    .digest('hex');

/** SHA-256 over all data that src/capabilities/ exports, so that no detail of it is left out. */
function hashOfDeclarations(project: Project): string {
  const data: unknown = JSON.parse(JSON.stringify([...project.declaring()]));
  return createHash('sha256').update(canonical(data)).digest('hex');
}

/** Everything that a project's disclosure is made from. */
export async function gather(project: Project): Promise<Evidence> {
  const packageJson = readJson(project.files, 'package.json');
  const manifest = project.manifest().data;
  const { using, ofExports } = project.uses();
  return {
    app: {
      name: textAt(packageJson, 'name') ?? '',
      version: textAt(packageJson, 'version') ?? '',
      runtime: textAt(manifest, 'app', 'runtime', 'name') ?? '',
    },
    manifest,
    declared: project.declared(),
    lines: { using, walking: ofExports(WALK), handling: (key) => lineHandling(project, key) },
    dependencies: (await shippedPackages(project)).map(({ name, version, licence, bundles }) => ({
      name,
      version,
      licence,
      bundles,
    })),
    declarations: hashOfDeclarations(project),
  };
}

/** The line of the handler of a manifest function; empty where it is missing. */
function lineHandling({ files, manifest }: Project, functionKey: string): SourceLine {
  const called = readFunctions(manifest().data).find(({ key }) => key === functionKey);
  return handlerLine(files, called?.handler.replace(/^index\./, '') ?? '');
}
