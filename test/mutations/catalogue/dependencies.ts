/** Edits of what ships besides the project's own code, and of the compiler's settings. */
import { added, changed, type Mutation } from '../mutation';

const LICENCE = '"license": "MIT"';
const preact = (name: string, to: string): Mutation =>
  changed('licences', name, 'node_modules/preact/package.json', LICENCE, to);

export const supplyMutations: readonly Mutation[] = [
  preact('a dependency under the GPL', '"license": "GPL-3.0-only"'),
  preact('a dependency under the AGPL', '"license": "AGPL-3.0-or-later"'),
  preact('a dependency under the LGPL', '"license": "LGPL-2.1"'),
  preact('a dependency under the MPL', '"license": "MPL-2.0"'),
  preact('a dependency under two licences at once', '"license": "(MIT AND GPL-2.0)"'),
  preact('a dependency under a licence of its own', '"license": "SEE LICENSE IN LICENSE.txt"'),
  preact('a dependency without a licence', '"licence": "none"'),
  changed(
    'licences',
    'another version than the lock file says',
    'package-lock.json',
    '"node_modules/preact": {\n      "version": "',
    '"node_modules/preact": {\n      "version": "0.',
  ),
  changed('seal', 'a key of package.json twice', 'package.json', '{', '{ "license": "MIT",'),
  changed('seal', 'a word beside the seals', 'seals.json', '{', '{ "note": "All is well.",'),
  changed(
    'disclosure-current',
    'a key of the disclosure twice',
    'src/disclosure/disclosure.json',
    '{',
    '{ "egress": [],',
  ),
  changed(
    'history-chain',
    'a key of the changes twice',
    'src/disclosure/changes.json',
    '{',
    '{ "changes": [],',
  ),
  added(
    'imports',
    'a development tool in what ships',
    'src/record/identity.ts',
    "import { parse } from 'yaml';\nexport const a = parse;",
  ),
  changed(
    'history-chain',
    'another version of the app',
    'package.json',
    '"version": "',
    '"version": "9',
  ),
  changed(
    'seal',
    'a package of somebody else under the name of the reader',
    'package.json',
    '"sightglass-for-jira": "',
    '"sightglass-for-jira": "npm:another@',
  ),
  added(
    'seal',
    'a package where verify looks first',
    'tools/verify/node_modules/minimatch/index.js',
    'exports.Minimatch = class { match() { return false; } };',
  ),
  changed(
    'seal',
    'an untrue line in the changelog',
    'CHANGELOG.md',
    'The app is installed',
    'The app is certified by Atlassian, installed',
  ),
  changed(
    'seal',
    'types that are not strict',
    'tsconfig.json',
    '"strict": true',
    '"strict": false',
  ),
  changed(
    'seal',
    'implicit types without a type',
    'tsconfig.json',
    '"strict": true',
    '"strict": true,\n    "noImplicitAny": false',
  ),
  changed(
    'seal',
    'one file in the place of another',
    'tsconfig.json',
    '"strict": true',
    '"strict": true,\n    "paths": { "@forge/api": ["./packages/local-forge/running/host.ts"] }',
  ),
];
