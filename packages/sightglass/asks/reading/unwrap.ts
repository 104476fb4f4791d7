/** A part of a text that may be the file itself; its lines keep their numbers. */
export interface Excerpt {
  readonly text: string;
  /** The first and last line taken; `null` where only fences and blank lines were removed. */
  readonly taken: { readonly from: number; readonly to: number } | null;
  /** True when the text marks where the excerpt begins and ends (code fence, markup); such an excerpt
   * is tried even if the text as a whole was recognised. */
  readonly isFenced: boolean;
}

/** At most this many fenced blocks of a page are tried. */
const MAX_FENCES = 5;

/** Ways to strip a text of what people paste around a file, the unchanged text first. */
export function excerptsOf(text: string): readonly Excerpt[] {
  const bare = withoutMargin(text);
  const untagged = withoutTags(bare);
  const lines = untagged.split('\n');
  return [
    { text, taken: null, isFenced: false },
    ...(bare === text ? [] : [{ text: bare, taken: null, isFenced: false }]),
    ...(untagged === bare ? [] : [{ text: untagged, taken: null, isFenced: true }]),
    ...fencedIn(lines),
    ...fromItsStart(lines),
  ];
}

/** Removes quotation marks, line numbers or diff marks that precede every line. */
function withoutMargin(text: string): string {
  const lines = text.split('\n');
  const margin = MARGINS.find((each) =>
    lines.every((line) => line.trim() === '' || each.test(line)),
  );
  return margin === undefined ? text : lines.map((line) => line.replace(margin, '')).join('\n');
}

const MARGINS = [/^ {0,3}> ?/, /^ *\d+ ?[:|)] ?/, /^ *\d+(?: {2}|\t|$)/];

const withoutTags = (text: string): string =>
  /<\/?(?:pre|code)\b/i.test(text)
    ? text
        .replace(/<\/?(?:pre|code|span|div|body|html)\b[^<>\n]*>/gi, '')
        .replace(/&(?:quot|#34);/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&')
    : text;

const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** The blocks between fences. */
function fencedIn(lines: readonly string[]): readonly Excerpt[] {
  const fences = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  return fences.slice(0, 2 * MAX_FENCES).flatMap((fence, nth) => {
    if (nth % 2 === 1) return [];
    return [{ ...excerpt(lines, fence + 1, fences.at(nth + 1) ?? lines.length), isFenced: true }];
  });
}

/** The text from the first line that begins like a manifest or a descriptor. */
function fromItsStart(lines: readonly string[]): readonly Excerpt[] {
  const yaml = lines.findIndex((line) => BEGINNING.test(line));
  const found = yaml < 0 ? [] : [excerpt(lines, yaml, lines.length)];
  const json = lines.findIndex((line) =>
    /(?:^|[=(>}]|\breturn\b)\s*\{\s*(?:["']|\/\/|\/\*|$)/.test(line),
  );
  const end = lines.findLastIndex((line) => /\}[\s;)]*(?:$|\{\{|\{%|<)/.test(line));
  if (json < 0 || end < json) return found;
  const cut = lines.map((line, index) => onlyJson(line, index === json, index === end));
  return [...found, excerpt(cut, json, end + 1)];
}

const BEGINNING =
  /^\s*["']?(?:app|permissions|modules|connectModules|remotes|resources)["']?\s*:\s*(?:$|#|\{|[&!])/;

/** A line without anything before the first brace or after the last. */
function onlyJson(line: string, isFirst: boolean, isLast: boolean): string {
  const from = isFirst ? line.search(/\{\s*(?:["']|\/\/|\/\*|$)/) : 0;
  const to = isLast ? line.search(/\}[\s;)]*(?:$|\{\{|\{%|<)/) + 1 : line.length;
  return line.slice(Math.max(from, 0), to);
}

/** The lines from `from` up to, not including, `to`; all others are emptied. */
function excerpt(lines: readonly string[], from: number, to: number): Excerpt {
  const isLeft = lines.some(
    (line, index) => (index < from || index >= to) && line.trim() !== '' && !FENCE.test(line),
  );
  const text = lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n');
  return { text, taken: isLeft ? { from: from + 1, to } : null, isFenced: false };
}
