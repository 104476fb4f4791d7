import compare from '../../static/privacy/locales/inspector-compare.en-US.json';
import findings from '../../static/privacy/locales/inspector.en-US.json';
import names from '../../static/privacy/locales/inspector-names.en-US.json';
import output from '../../static/privacy/locales/inspector-output.en-US.json';
import page from '../../static/privacy/locales/inspector-page.en-US.json';
import { inspectorWords, type InspectorWords } from '../../src/inspector/words';
import { translateFrom } from './english';

/** The inspector's shipped English words. */
export const englishWords = (): InspectorWords =>
  inspectorWords('en-US', translateFrom({ ...findings, ...names, ...output, ...compare, ...page }));
