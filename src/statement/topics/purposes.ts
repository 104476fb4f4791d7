import { disclosed, notInManifest, rule } from '../evidence';
import {
  noOtherWay,
  nothingLeaves,
  onlyTheseFields,
  onlyTheseLogLines,
  tested,
} from '../shared-evidence';
import { checked, enforced, type Topic } from '../topic';

/** What the data is used for, and what it is not. */
export const purposes: readonly Topic[] = [
  {
    number: 28,
    id: 'purpose',
    answer: [checked('site', onlyTheseFields), checked('reasons', [disclosed('stored.0.fields')])],
  },
  {
    number: 29,
    id: 'improvement',
    answer: [enforced('none', nothingLeaves), checked('log', onlyTheseLogLines)],
  },
  {
    number: 30,
    id: 'marketing',
    answer: [enforced('none', nothingLeaves), checked('address', onlyTheseFields)],
  },
  {
    number: 31,
    id: 'personal',
    answer: [checked('language', [disclosed('handed'), tested.receipt])],
  },
  {
    number: 32,
    id: 'monitoring',
    answer: [
      checked('asks', [disclosed('operations'), tested.receipt]),
      checked('log', [tested.refusalLog]),
    ],
  },
  {
    number: 33,
    id: 'ai',
    answer: [
      checked('none', [
        rule('manifest-shape'),
        notInManifest('modules.llm'),
        notInManifest('modules.action'),
        notInManifest('modules.rovo:agent'),
        notInManifest('modules.rovo:agentConnector'),
        notInManifest('modules.rovo:skill'),
        notInManifest('modules.rovo:mcp'),
      ]),
      enforced('outside', nothingLeaves),
    ],
  },
  {
    number: 34,
    id: 'decisions',
    answer: [checked('jira', [tested.onlyAdmins]), checked('none', onlyTheseFields)],
  },
  { number: 35, id: 'statistics', answer: [checked('own', onlyTheseLogLines)] },
  {
    number: 36,
    id: 'testimonials',
    answer: [checked('none', [rule('manifest-shape'), ...noOtherWay])],
  },
];
