/** At most so many characters of one value are shown. */
const MAX_SHOWN = 2_000;

/**
 * A text from outside as it can be read: what would turn the reading order around, hide itself or
 * steer a terminal becomes visible, and a text without end is cut.
 */
export function bare(text: string): string {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)} …` : text;
  return shown.replace(UNSEEN, (character) => `⟨${codeOf(character)}⟩`);
}

/** Control and format characters, and what only looks like a space. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
