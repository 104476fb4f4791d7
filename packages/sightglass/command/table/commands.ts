import { CONCERNS } from '../../asks/finding';
import { CONCERNS as SOURCE_CONCERNS } from '../../does/report/concerns';
import { CHANGE_FAILINGS } from './change-failings';
import type { Command } from './command';
import { ACCEPT, failOn, formatOptions, LOCALE } from './options';

/** Every command; each one's code is loaded when it runs. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'review',
    takes: '[APPS…]',
    text: 'what an app asks for held against what its maker says; of many apps, a table',
    options: [
      { name: 'manifest', value: 'FILE', text: 'a manifest, a descriptor or a list of scopes' },
      { name: 'statement', value: 'FILE', text: 'a privacy statement' },
      { name: 'source', value: 'DIR', text: "the folder of the app's source" },
      ...formatOptions('markdown', 'html', 'csv', 'json'),
      { name: 'all', value: null, text: 'tell all of each app below the table' },
      { name: 'baseline', value: 'FILE', text: 'tell what changed since this was saved' },
      { name: 'save', value: 'FILE', text: 'save what there is now, for the next --baseline' },
      failOn(['disagreement', 'more']),
      ACCEPT,
      LOCALE,
    ],
    run: async (...given) => (await import('../review')).runReview(...given),
  },
  {
    name: 'asks',
    alias: 'inspect',
    takes: 'FILE…',
    text: 'what an app asks for: a manifest, a descriptor or a list of scopes',
    options: [
      ...formatOptions('markdown', 'html', 'json', 'sarif'),
      { name: 'compare', value: null, text: 'tell what changed between two files' },
      { name: 'all', value: null, text: 'tell all that speaks in its favor' },
      failOn(CONCERNS),
      ACCEPT,
      LOCALE,
    ],
    run: async (...given) => (await import('../inspect/run')).runInspect(...given),
  },
  {
    name: 'compare',
    takes: 'BEFORE AFTER',
    text: 'what changed between two versions, and whether Atlassian asks the admins',
    options: [
      ...formatOptions('markdown', 'html', 'json'),
      { name: 'note', value: null, text: 'write one paragraph for the admins who are to agree' },
      failOn(CONCERNS),
      ACCEPT,
      LOCALE,
    ],
    run: async (...given) => (await import('../inspect/run')).runCompare(...given),
  },
  {
    name: 'says',
    takes: 'FILE…',
    text: 'what its maker says: a privacy statement',
    options: [
      ...formatOptions('markdown', 'html', 'json'),
      failOn(['fault', 'unclear', 'not-found']),
      ACCEPT,
      LOCALE,
    ],
    run: async (...given) => (await import('../says')).runSays(...given),
  },
  {
    name: 'source',
    takes: 'DIR',
    text: 'what the source of a Forge app does, with file and line',
    options: [
      ...formatOptions('markdown', 'json', 'sarif'),
      { name: 'disclosure', value: null, text: 'write all that it does as a disclosure in JSON' },
      { name: 'answers', value: null, text: "draft answers to the Marketplace's questions" },
      failOn(SOURCE_CONCERNS),
      ACCEPT,
      { name: 'bundle', value: 'FILE', text: 'read this bundle in the place of the sources' },
      LOCALE,
    ],
    run: async (...given) => (await import('../source')).runSource(...given),
  },
  {
    name: 'changes',
    takes: 'BASE [HEAD]',
    words: [],
    text: 'what changes between two commits in what an app may do, says and does',
    options: [
      ...formatOptions('markdown', 'html', 'sarif'),
      { name: 'staged', value: null, text: 'tell of what is staged, for a hook' },
      failOn(CHANGE_FAILINGS),
      ACCEPT,
      LOCALE,
    ],
    run: async (...given) => (await import('../changes/run')).runChanges(...given),
  },
  {
    name: 'action',
    takes: '',
    words: [],
    text: 'the same on GitHub, as action.yml runs it: a summary, one comment, and SARIF',
    options: [],
    run: async (...given) => (await import('../action/run')).runAction(...given),
  },
  {
    name: 'completion',
    takes: 'SHELL',
    words: ['bash', 'zsh', 'fish'],
    text: 'the lines that make a shell complete all this: bash, zsh or fish',
    options: [],
    run: async (asked, around) =>
      (await import('../completion/completion')).runCompletion(COMMANDS, asked, around),
  },
];

/** The command with a name, or an older name. */
export const commandOf = (name: string): Command | undefined =>
  COMMANDS.find((command) => command.name === name || command.alias === name);
