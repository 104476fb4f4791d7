import compare from 'sightglass-for-jira/locales/en-US/compare.json';
import faulty from 'sightglass-for-jira/locales/en-US/faulty.json';
import findings from 'sightglass-for-jira/locales/en-US/asks.json';
import held from 'sightglass-for-jira/locales/en-US/held.json';
import names from 'sightglass-for-jira/locales/en-US/names.json';
import output from 'sightglass-for-jira/locales/en-US/output.json';
import rare from 'sightglass-for-jira/locales/en-US/rare.json';
import says from 'sightglass-for-jira/locales/en-US/says.json';
import written from 'sightglass-for-jira/locales/en-US/written.json';
import later from '../../../static/privacy/locales/en-US/later.json';
import page from '../../../static/privacy/locales/en-US/review.json';
import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { translateFrom } from '../locales/english';

/** The review's shipped English words. */
export const englishWords = (): InspectorWords =>
  inspectorWords(
    'en-US',
    translateFrom({
      ...{ ...findings, ...names, ...output, ...compare, ...says },
      ...{ ...rare, ...faulty, ...held, ...written, ...page, ...later },
    }),
  );
