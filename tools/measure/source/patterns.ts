/** A text with unnamed placeholders: `{…}`, `${…}` and `*` all stand for any text. */
export function plainPattern(text: string): string {
  let result = '';
  let depth = 0;
  for (const character of text.split('${').join('{').split('*').join('{}')) {
    if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) result += '{}';
    } else if (depth === 0) result += character;
  }
  return result;
}

/** The path of an address without query, fragment and trailing slash. */
export function barePath(path: string): string {
  const [bare = ''] = (plainPattern(path).split('?')[0] ?? '').split('#');
  return bare.length > 1 && bare.endsWith('/') ? bare.slice(0, -1) : bare;
}

/**
 * Whether two paths are equal segment by segment; a placeholder in the sheet matches a known value.
 */
export function samePath(expected: string, told: string): boolean {
  const a = barePath(expected).split('/');
  const b = barePath(told).split('/');
  return (
    a.length === b.length && a.every((part, index) => part === b[index] || part.includes('{}'))
  );
}

/** A key in a sheet, without the note in brackets after it. */
export const keyOnly = (key: string): string => plainPattern(key.split(' (')[0] ?? key);
