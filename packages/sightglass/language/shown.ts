/** At most so many characters of one value are shown, and so many values of one list. */
const MAX_CHARACTERS = 120;
export const MAX_ITEMS = 40;

/**
 * A text as it can be read: what would turn the reading order around, hide itself or steer a terminal
 * becomes visible.
 */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => `⟨${codeOf(character)}⟩`);

/** A value from an inspected file: visible, and cut where it goes on without end. */
export function shown(value: string): string {
  const characters = Array.from(value.slice(0, 2 * MAX_CHARACTERS + 2));
  const cut = characters.slice(0, MAX_CHARACTERS).join('');
  return visible(characters.length > MAX_CHARACTERS ? `${cut}…` : cut);
}

/** Control and format characters, what browsers leave out, and what only looks like a space. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
