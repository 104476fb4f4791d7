import fc from 'fast-check';
import { inspect } from '../../../asks/inspect';
import { inspectManifest } from '../../../asks/inspect-manifest';
import { asYaml, manifests, RUNS_OF_EACH } from '../made-manifest';
import { TRAPS } from '../traps/in-manifests';

const MANIFEST = 'app:\n  id: a\npermissions:\n  scopes:\n    - read:jira-work\n';
const eachLine = (mark: string): string =>
  MANIFEST.split('\n')
    .map((line) => `${mark}${line}`)
    .join('\n');

it('says of a manifest in YAML what the whole reading says', () => {
  fc.assert(
    fc.property(manifests, (made) => {
      expect(inspectManifest(asYaml(made))).toEqual(inspect(asYaml(made)));
    }),
    { numRuns: RUNS_OF_EACH },
  );
});

it.each(TRAPS)('says the same, or leaves it to the whole reading: $what', ({ text }) => {
  const found = inspectManifest(text);
  expect(found ?? inspect(text)).toEqual(inspect(text));
});

it.each([
  ['a descriptor', '{ "key": "a", "baseUrl": "https://a.example", "scopes": ["READ"] }'],
  ['JSON', '{ "app": { "id": "a" } }'],
  ['a list of scopes', 'read:jira-work\nwrite:jira-work'],
  ['a difference', `@@ -1 +1 @@\n${eachLine(' ')}\n+    - write:jira-work`],
  ['a marked one without its header', `${eachLine(' ')}\n-  a: b\n+  c: d`],
  ['what diff prints', '3c3\n<     - read:jira-work\n---\n>     - write:jira-work\n'],
  ['a quotation', eachLine('> ')],
  ['a page with fences', `~~~\n${MANIFEST}~~~\n`],
  ['what forge lint prints', `${MANIFEST}# forge lint`],
  ['a file that cannot be read in full', `${MANIFEST}  : : [\n`],
  ['nothing', ''],
])('leaves %s to the whole reading', (_, text) => {
  expect(inspectManifest(text)).toBeNull();
});
