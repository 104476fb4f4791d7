import { own } from '../../json/own';

/** The named entities that statements use. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};

/** Replaces entities by their characters; unknown ones stay. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
        (whole, decimal?: string, hex?: string, name?: string) =>
          name === undefined ? characterOf(whole, decimal, hex) : (own(NAMED, name) ?? whole),
      )
    : text;

function characterOf(whole: string, decimal: string | undefined, hex: string | undefined): string {
  const code = decimal === undefined ? Number(`0x${hex ?? ''}`) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
