import { styleFunctions, styleRules, styleWords } from '../lists/style';
import type { Finding } from '../finding';
import { remembered } from '../remember';
import type { Rule } from '../rule';
import { declarationsIn, whyRefused } from '../style-words';

/**
 * Style sheets use only listed features and values: they could otherwise load pictures, fonts and
 * other sheets, or hide and cover what a page says.
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
        .map(([name, text]) => [`static/privacy/build/${name}`, withoutTokens(text)] as const),
    ];
    const judged = sheets.map(([file, text]) => ({ file, ...judgedSheet(text) }));
    return {
      examined: judged.reduce((sum, { examined }) => sum + examined, 0),
      findings: judged.flatMap(({ file, faults }) =>
        faults.map(({ line, message }): Finding => ({ file, line, message })),
      ),
    };
  },
};

/**
 * The build adds the values of design tokens, which `builds.ts` compares with its own. As written, a
 * sheet sets none.
 */
const withoutTokens = (text: string): string => text.replace(/--ds-[\w-]+:[^;{}]*;?/g, '');

interface Fault {
  readonly line: number;
  readonly message: string;
}

const judgedSheet = remembered((text) => {
  const places = placesIn(text);
  const refused = declarationsIn(text).flatMap((declaration): Fault[] => {
    const why = whyRefused(declaration);
    return why === undefined ? [] : [{ line: declaration.source?.start?.line ?? 1, message: why }];
  });
  return {
    examined: places.length,
    faults: [...places.filter(({ allowed }) => !allowed), ...refused],
  };
});

interface Place extends Fault {
  readonly allowed: boolean;
}

const placesIn = (text: string): Place[] =>
  [...withoutComments(text).matchAll(/(@?-*[a-z_][\w-]*)\(|@[\w-]+|\\|[a-z]*:?\/\//gi)].map(
    (match) => ({
      line: text.slice(0, match.index).split('\n').length,
      ...judge(match[0], match[1]),
    }),
  );

/** Comments are replaced by blanks of the same length, so that line numbers stay. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/\S/g, ' '));

function judge(text: string, called: string | undefined): Omit<Place, 'line'> {
  if (text === '\\') return refused('An escape can hide any name.');
  if (text.endsWith('//')) return refused('A style sheet names no address.');
  const name = (called ?? text).toLowerCase();
  if (name.startsWith('@'))
    return { allowed: styleRules.has(name), message: `${name} is not on the list of at-rules.` };
  const allowed = styleFunctions.has(name) || styleWords.has(name);
  return { allowed, message: `${name}() is not on the list of style functions.` };
}

const refused = (message: string): Omit<Place, 'line'> => ({ allowed: false, message });
