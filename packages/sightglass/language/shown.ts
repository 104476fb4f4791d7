/** Limits on how much of one value, and how many values of a list, are shown. */
const MAX_CHARACTERS = 120;
export const MAX_ITEMS = 40;

/**
 * Makes visible whatever in a text would reverse the reading order, hide itself or control a
 * terminal.
 */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => `⟨${codeOf(character)}⟩`);

/** A value from an inspected file: made visible, and shortened. */
export function shown(value: string): string {
  const characters = Array.from(value.slice(0, 2 * MAX_CHARACTERS + 2));
  const cut = characters.slice(0, MAX_CHARACTERS).join('');
  return visible(characters.length > MAX_CHARACTERS ? `${cut}…` : cut);
}

/**
 * Control and format characters, characters that browsers do not show, and lookalikes of a blank.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
