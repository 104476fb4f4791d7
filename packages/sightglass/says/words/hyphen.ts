/** Words that are whole before a hyphen, which then belongs to the word. */
const WHOLE = /(?:^|[^\p{L}])(?:third|non|sub|opt|self|real|long|short|cross|multi|anti)$/iu;
/** `in-app`, but `in-formation`. */
const SHORT = /(?:^|[^\p{L}])(?:in|on|e|up|end)$/iu;
const BEHIND_SHORT = /^(?:app|house|depth|person|product|premise|site|demand|line|mail|to|user)/;

/** Whether a hyphen stands between two parts for itself, and not only because a line ended there. */
export const isHyphened = (before: string, behind: string): boolean =>
  WHOLE.test(before) || (SHORT.test(before) && BEHIND_SHORT.test(behind));

/** A word that a line's end broke: what stands before, the hyphen, and how the next line starts. */
export const BROKEN = /(\p{Ll}{1,30})[-\u00AD\u2010] {0,2}\n{1,2}(?=(\p{Ll}{1,7}))/gu;
