import { fault, type Given, type Rule } from './rule';

/** A reference to a date elsewhere in the text, such as `the “Last Updated” date at the top`. */
const REFERS =
  /["“](?:last (?:updated|revised|modified)|effective|updated?)["”]? date\b|\b(?:last (?:updated|revised|modified)|revision) date\b|\bdate (?:at the (?:top|bottom|beginning|end)|(?:indicated|shown|stated|listed|set forth)? ?(?:above|below))/i;

/** The text has no date, or refers to one that is missing. */
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

/**
 * Whether the text is dated: a date with a stated role, one alone near the start or end, or a
 * version number.
 */
const hasDate = ({ values, document: { text } }: Given): boolean =>
  /\bversion\s\d{1,4}\.\d/i.test(text) ||
  values.some(
    ({ kind, about, start }) =>
      kind === 'date' && (about.length > 0 || start < 600 || start > text.length - 600),
  );
