import type { Finding } from '../finding';
import { documentTags, documentTexts, webPolicy } from '../lists/documents';
import type { Rule } from '../rule';

/** A document loads, does and says what is listed before any script of ours runs. */
export const documents: Rule = {
  id: 'documents',
  looksAt:
    'every tag and text of the HTML documents, as written and as built, and the web page’s policy',
  examine: async ({ files, bundles }) => {
    const { pages } = await bundles();
    const judged = [
      ...['static/privacy/index.html', 'static/web/index.html'].map((path) =>
        partsOf(path, files.read(path) ?? ''),
      ),
      ...[...pages.written]
        .filter(([name]) => name.endsWith('.html'))
        .map(([name, text]) => partsOf(`static/privacy/build/${name}`, text)),
    ].flat();
    return {
      examined: judged.length,
      findings: [
        ...judged.filter(({ part }) => !isListed(part)).map(({ finding }) => finding),
        ...policyFindings(files.read(WEB_BUILD) ?? ''),
      ],
    };
  },
};

const WEB_BUILD = 'static/web/build.mjs';

/** The list in the web page's build must be the listed one, written out. */
function policyFindings(build: string): Finding[] {
  const [, list = ''] = /^export const POLICY = \[([^\]]*)\]\.join\('; '\);$/m.exec(build) ?? [];
  const given = list.split(',\n').map((one) => one.trim());
  const isListed = given.join() === [...webPolicy.map((one) => `"${one}"`), ''].join();
  const message = 'The policy of the web page is not the listed one.';
  return isListed ? [] : [{ file: WEB_BUILD, line: 1, message }];
}

interface Judged {
  readonly part: string;
  readonly finding: Finding;
}

/** Its tags and what stands between them. A comment with a bracket is none: browsers may end it earlier. */
function partsOf(file: string, text: string): Judged[] {
  const told = text.replace(/<!--[^<>]*-->/g, (comment) => comment.replace(/\S/g, ' '));
  return [...told.matchAll(/<[^>]*>?|[^<]+/g)]
    .map(({ 0: part, index }) => ({ part: part.replace(/\s+/g, ' ').trim(), index }))
    .filter(({ part }) => part !== '')
    .map(({ part, index }) => {
      const line = told.slice(0, index).split('\n').length;
      return { part, finding: { file, line, message: `${part} is not on the list.` } };
    });
}

function isListed(part: string): boolean {
  const [, tag] = /^<(.*?)(?: ?\/)?>$/.exec(part) ?? [];
  if (tag === undefined) return documentTexts.includes(part);
  return /^\/[a-z]+$/.test(tag) || documentTags.some((known) => known.test(tag));
}
