import { fault, type Given, type Rule } from './rule';

/** A date that the text names and does not have: `the “Last Updated” date at the top`. */
const REFERS =
  /["“](?:last (?:updated|revised|modified)|effective|updated?)["”]? date\b|\b(?:last (?:updated|revised|modified)|revision) date\b|\bdate (?:at the (?:top|bottom|beginning|end)|(?:indicated|shown|stated|listed|set forth)? ?(?:above|below))/i;

/** No date at all, or one that it refers to and that is not there. */
export const dateMissing: Rule = (given) => {
  if (hasDate(given)) return [];
  const {
    document: { text },
    sentences,
  } = given;
  const refers = sentences.filter(({ sentence }) =>
    REFERS.test(text.slice(sentence.start, sentence.end)),
  );
  return refers.length > 0
    ? [
        fault(
          'date-referred-missing',
          refers.map(({ sentence }) => sentence),
        ),
      ]
    : [fault('date-missing', [])];
};

/** A version with its number says as much; a date with a role, or one by itself near the start or the end of the text. */
const hasDate = ({ values, document: { text } }: Given): boolean =>
  /\bversion\s\d{1,4}\.\d/i.test(text) ||
  values.some(
    ({ kind, about, start }) =>
      kind === 'date' && (about.length > 0 || start < 600 || start > text.length - 600),
  );
