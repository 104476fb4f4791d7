import { disclosed, fact, inManifest, maker, notInManifest, rule } from '../evidence';
import { adminDecides, onlyTheseFields, tested } from '../shared-evidence';
import { checked, declared, documented, enforced, unnamed, type Topic } from '../topic';

/** Who speaks here, of what, in which words, and what it costs. */
export const about: readonly Topic[] = [
  {
    number: 1,
    id: 'maker',
    answer: [
      declared('name', [maker('legalName'), maker('address'), maker('jurisdiction')], {
        only: 'named',
        values: {
          name: { publisher: 'legalName' },
          address: { publisher: 'address' },
          country: { publisher: 'jurisdiction' },
        },
      }),
      unnamed,
      checked('no-blanks', [rule('publisher')]),
    ],
  },
  {
    number: 2,
    id: 'coverage',
    answer: [
      checked('version', [disclosed('app.version')], {
        values: { version: { disclosure: 'version' } },
      }),
      checked('limits', [rule('disclosure-current'), rule('statement-texts'), rule('publisher')]),
    ],
  },
  {
    number: 3,
    id: 'words',
    answer: [
      checked('record', [disclosed('stored.0.fields')], {
        values: { count: { disclosure: 'fieldCount' } },
      }),
      enforced('permission', adminDecides),
      checked('erase', [tested.erase]),
    ],
  },
  {
    number: 4,
    id: 'consent',
    answer: [checked('reading', [tested.justLooking]), enforced('install', adminDecides)],
  },
  {
    number: 5,
    id: 'terms',
    answer: [
      declared('link', [maker('termsUrl')], {
        only: 'terms',
        values: { address: { publisher: 'termsUrl' } },
      }),
      declared('none', [maker('termsUrl')], { only: 'noTerms' }),
      unnamed,
    ],
  },
  {
    number: 8,
    id: 'payment',
    answer: [
      checked('none', onlyTheseFields),
      checked('free', [notInManifest('app.licensing')], { only: 'free' }),
      documented('paid', [fact('billing')], { only: 'paid' }),
      documented('stays', [fact('paidUninstallDays')], {
        only: 'paid',
        values: { days: { fact: 'paidUninstallDays' } },
      }),
    ],
  },
  {
    number: 9,
    id: 'reseller',
    answer: [
      documented('contact', [fact('customerContact')]),
      checked('free', [notInManifest('app.licensing')], { only: 'free' }),
      checked('paid', [inManifest('app.licensing')], { only: 'paid' }),
    ],
  },
];
