/** Edits by which the disclosure differs from the code. */
import { DISCLOSURE } from '../../../tools/disclose/disclose';
import { changed, type Mutation } from '../mutation';

export const disclosedMutations: readonly Mutation[] = [
  changed(
    'disclosure-current',
    'a disclosure with a shorter time limit',
    DISCLOSURE,
    '"timeLimitDays":90',
    '"timeLimitDays":30',
  ),
  changed(
    'disclosure-current',
    'a disclosure with a nicer reason',
    DISCLOSURE,
    'Names the page.',
    'Names nothing.',
  ),
  changed(
    'disclosure-current',
    'a disclosure with another hash',
    DISCLOSURE,
    '"hash":"',
    '"hash":"0',
  ),
  changed(
    'disclosure-current',
    'a disclosure with one more list',
    DISCLOSURE,
    '"format":1',
    '"extra":[],"format":1',
  ),
  {
    name: 'no disclosure',
    by: ['imports', 'builds', 'style-sheets', 'documents', 'statement-texts', 'licences'],
    edits: [{ file: DISCLOSURE, remove: true }],
  },
];
