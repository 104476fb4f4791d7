import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

import { inspect } from '../../asks/inspect';
import { RUNS_OF_EACH } from '../asks/made-manifest';
import { wholes, written } from '../asks/reassurance/made-whole';
import { faultsIn } from './held-against';
import { plain, suspect } from './oracle';

it('finds no fault with what is said of made-up manifests', () => {
  fc.assert(
    fc.property(wholes, (tree) => {
      expect(faultsIn(written(tree))).toEqual([]);
    }),
    { numRuns: RUNS_OF_EACH },
  );
});

it.each([
  ['remotes: [{ key: r, baseUrl: https://r.example }]', 'egress.none'],
  ['connectModules: { "jira:webPanels": [{ key: p }] }', 'roa.yes'],
  ['providers: { auth: [{ key: g }] }', 'uninstall.nothing-kept'],
])('would not let %s pass beside %s', (more, id) => {
  const text = `app: { id: a }\nmodules: { function: [{ key: f }] }\npermissions: { scopes: [] }\n${more}`;
  expect([...suspect(plain(text) ?? {}).forbidden.keys()]).toContain(id);
});

/** Real files, where a folder of them lies beside the repository; they are not part of it. */
const CORPUS = join(__dirname, '../../../../../shared/corpus');
const filesIn = (folder: string): string[] => {
  const path = join(CORPUS, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
};
const manifests = filesIn('forge');
const descriptors = filesIn('connect');

it(`is held against ${String(manifests.length)} real manifests and ${String(descriptors.length)} descriptors`, () => {
  if (manifests.length === 0)
    process.stderr.write(`No real files in ${CORPUS}: only made-up ones were tried.\n`);
  const faults = manifests.flatMap((file) =>
    (faultsIn(readFileSync(file, 'utf8')) ?? []).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
  const kinds = descriptors.map((file) => inspect(readFileSync(file)).kind);
  expect(kinds.filter((kind) => kind === 'scope-list')).toEqual([]);
});
