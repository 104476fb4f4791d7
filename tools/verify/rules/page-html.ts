import { load } from 'cheerio';

import { pageAttributes, pageElements, pageMetas } from '../lists/page-html';
import type { Examination, Finding, Rule } from '../rule';

const PAGE = 'static/privacy/index.html';

/** The page starts one script, its own, and is otherwise made of elements that load nothing. */
export const pageHtml: Rule = {
  id: 'page-html',
  looksAt: 'every element of index.html, as written and as built',
  examine: async (project) => {
    const { pages } = await project.bundles();
    const built = [...pages.written].filter(([name]) => name.endsWith('.html'));
    const results = [
      examineHtml(PAGE, project.files.read(PAGE) ?? '', /^\.\/start\/main\.tsx$/),
      ...built.map(([name, text]) =>
        examineHtml(`static/privacy/build/${name}`, text, /^\.\/assets\/[\w-]+\.(?:js|css)$/),
      ),
    ];
    return {
      examined: results.reduce((sum, { examined }) => sum + examined, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

function examineHtml(file: string, html: string, own: RegExp): Examination {
  const document = load(html, { sourceCodeLocationInfo: true });
  const findings = document('*')
    .get()
    .flatMap((node): Finding[] => {
      if (!('attribs' in node)) return [];
      const attributes = new Map(Object.entries(node.attribs));
      const why = refusal({ name: node.name, attributes, text: document(node).text() }, own);
      const line = node.sourceCodeLocation?.startLine ?? 1;
      return why === undefined ? [] : [{ file, line, message: why }];
    });
  const scripts = document('script').length;
  const once = { file, line: 1, message: `It starts ${scripts} scripts, not one.` };
  return {
    examined: document('*').length,
    findings: scripts === 1 ? findings : [...findings, once],
  };
}

function refusal(element: PageElement, own: RegExp): string | undefined {
  const { name, attributes, text } = element;
  if (!pageElements.has(name)) return `<${name}> is not on the list of elements.`;
  const unknown = [...attributes.keys()].find((attribute) => !isAllowed(name, attribute));
  if (unknown !== undefined) return `${unknown} is not on the list of attributes of <${name}>.`;
  const meta = attributes.get('name');
  if (meta !== undefined && !pageMetas.has(meta)) return `It may not speak of ${meta}.`;
  if (name === 'script' && text !== '') return 'A script is written into the page.';
  if (name === 'script' && attributes.get('type') !== 'module') return 'A script is no module.';
  if (name === 'link' && attributes.get('rel') !== 'stylesheet') return 'A link is no style sheet.';
  const address = attributes.get(name === 'link' ? 'href' : 'src');
  const loads = name === 'script' || name === 'link';
  return loads && !own.test(address ?? '') ? `It loads ${address ?? 'nothing'}.` : undefined;
}

const isAllowed = (element: string, attribute: string): boolean =>
  /^(?:class|id|role|aria-[a-z]+)$/.test(attribute) ||
  pageAttributes.has(`${element} ${attribute}`);
