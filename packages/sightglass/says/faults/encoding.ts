import { fault, type Rule } from './rule';

/** Text decoded with the wrong encoding, replacement characters, undecoded entities. */
const BROKEN =
  /\uFFFD|Ã[\u0080-\u00BF©¨ª¢¼¶¤Ÿ]|â€[™œ\u009D\u0080-\u00BF“”˜¢¦]|Â[ \u00A0©®°]|‚Ä[ôúùìòî¶¢]|&(?:amp;)?(?:nbsp|amp|quot|rsquo|lsquo|ldquo|rdquo|#\d{2,5});/g;

/** Characters that were decoded wrongly. */
export const brokenEncoding: Rule = ({ document: { text } }) => {
  const found = [...text.matchAll(BROKEN)].slice(0, 20);
  if (found.length === 0) return [];
  const places = found.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }));
  return [fault('broken-encoding', places)];
};

/** A line of dots or the like where words are missing. */
export const textMissing: Rule = ({ document: { text, blocks } }) => {
  const found = blocks.filter(({ start, end }) =>
    /^(?:\[?(?:\.{3,}|…)\]?)$/.test(text.slice(start, end)),
  );
  return found.length === 0 ? [] : [fault('text-missing', found)];
};
