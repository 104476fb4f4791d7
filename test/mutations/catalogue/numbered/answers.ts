/**
 * Edits by which functions erase too little, run for the wrong event, or answer something false.
 */
import type { Mutation } from '../../mutation';
import { DOORS } from '../../tests';
import { edit } from './numbered';

const RESOLVER = 'src/platform/resolver.ts';

export const answerEdits: readonly Mutation[] = [
  edit(
    '20b',
    { test: 'test/src/record/erase/erase-names.test.ts' },
    'an erase that passes over keys that begin with a word',
    {
      file: 'src/record/erase/sweep.ts',
      from: '      if (this.#progress.isGone(key.name)) {',
      to: "      if (key.name.startsWith('keep')) continue;\n      if (this.#progress.isGone(key.name)) {",
    },
  ),
  edit(
    '23',
    'disclosure',
    'the events of install and upgrade swapped',
    {
      file: 'manifest.yml',
      from: 'function: installed\n      events',
      to: 'function: upgraded\n      events ',
    },
    {
      file: 'manifest.yml',
      from: 'function: upgraded\n      events:',
      to: 'function: installed\n      events:',
    },
    { file: 'manifest.yml', from: 'events :', to: 'events:' },
  ),
  {
    ...edit(
      '24',
      'manifest-shape',
      'no uninstall handler at all',
      {
        file: 'manifest.yml',
        from: '  preUninstall:\n    - key: on-uninstall\n      function: pre-uninstall\n',
        to: '',
      },
      {
        file: 'manifest.yml',
        from: '    - key: pre-uninstall\n      handler: index.preUninstall\n',
        to: '',
      },
      {
        file: 'src/index.ts',
        from: "import { preUninstall as onPreUninstall } from './entry/lifecycle/pre-uninstall';\n",
        to: '',
      },
      {
        file: 'src/index.ts',
        from: "export const preUninstall = entered('preUninstall', onPreUninstall);\n",
        to: '',
      },
    ),
    isBuilt: true,
  },
  edit(
    '25',
    { test: `${DOORS}/pages.test.ts` },
    'a panel that hands out the values it was handed',
    {
      file: RESOLVER,
      from: 'book.receipt.write(receipt)',
      to: "book.receipt.write('values')",
    },
  ),
  edit(
    '27',
    { test: 'test/src/statement/current.test.ts' },
    'a disclosure made nicer on its way to the pages',
    {
      file: 'src/statement/current.ts',
      from: 'export const current = disclosed as Disclosure;',
      to: "export const current: Disclosure = {\n  ...(disclosed as Disclosure),\n  logEvents: [],\n  app: { ...disclosed.app, version: '9.9.9' },\n};",
    },
  ),
  edit(
    '28',
    { test: 'test/src/statement/state.test.ts' },
    'every sentence marked as enforced by Atlassian',
    { file: 'src/statement/state.ts', from: 'proof: sentence.proof', to: "proof: 'platform'" },
  ),
  edit('29', { test: 'test/src/platform/receipt.test.ts' }, 'nothing counts as kept', {
    file: 'src/platform/receipt.ts',
    from: 'kept: (entry) => kept.add(entry.id)',
    to: 'kept: () => undefined',
  }),
  edit('30', 'disclosure', 'another reason for what is dropped', {
    file: 'src/capabilities/handed.ts',
    from: 'A signed token from Forge that names the site.',
    to: 'Nothing of interest.',
  }),
  edit(
    '106',
    { test: 'test/src/disclosure/derive/derive.test.ts' },
    'a derivation by which nothing handed in is ever stored',
    {
      file: 'src/disclosure/derive/entries.ts',
      from: 'storedAs: entry.storedAs ?? null',
      to: 'storedAs: null',
    },
  ),
];
