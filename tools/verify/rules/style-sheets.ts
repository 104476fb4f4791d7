import { styleFunctions, styleRules, styleWords } from '../lists/style';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { declarationsIn, whyRefused } from '../style-words';

/**
 * Style sheets use only listed features: they could otherwise load pictures, fonts and other
 * sheets.
 */
export const styleSheets: Rule = {
  id: 'style-sheets',
  looksAt: 'every function, at-rule and declaration in the style sheets, as written and as built',
  examine: async (project) => {
    const own = project.files.list('static/privacy').filter((path) => path.endsWith('.css'));
    const { pages } = await project.bundles();
    const sheets = [
      ...own.map((path) => [path, project.files.read(path) ?? ''] as const),
      ...[...pages.written]
        .filter(([name]) => name.endsWith('.css'))
        .map(([name, text]) => [`static/privacy/build/${name}`, text] as const),
    ];
    const places = sheets.flatMap(([file, text]) => placesIn(file, text));
    const findings = places
      .filter(({ is }) => !is.allowed)
      .map(({ file, line, is }) => ({ file, line, message: is.message }));
    const spoken = sheets.flatMap(([file, text]) =>
      declarationsIn(text).flatMap((declaration): Finding[] => {
        const why = whyRefused(declaration);
        const line = declaration.source?.start?.line ?? 1;
        return why === undefined ? [] : [{ file, line, message: why }];
      }),
    );
    return { examined: places.length, findings: [...findings, ...spoken] };
  },
};

interface Place extends Pick<Finding, 'file' | 'line'> {
  readonly is: { readonly allowed: boolean; readonly message: string };
}

const placesIn = (file: string, text: string): Place[] =>
  [...withoutComments(text).matchAll(/(@?-*[a-z_][\w-]*)\(|@[\w-]+|\\|[a-z]*:?\/\//gi)].map(
    (match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length,
      is: judge(match[0], match[1]),
    }),
  );

/** Comments are replaced by blanks of the same length, so that line numbers stay. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/\S/g, ' '));

function judge(text: string, called: string | undefined): Place['is'] {
  if (text === '\\') return refused('An escape can hide any name.');
  if (text.endsWith('//')) return refused('A style sheet names no address.');
  const name = (called ?? text).toLowerCase();
  if (name.startsWith('@'))
    return { allowed: styleRules.has(name), message: `${name} is not on the list of at-rules.` };
  const allowed = styleFunctions.has(name) || styleWords.has(name);
  return { allowed, message: `${name}() is not on the list of style functions.` };
}

const refused = (message: string): Place['is'] => ({ allowed: false, message });
