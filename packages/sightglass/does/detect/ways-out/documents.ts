import { attributesIn } from '../../project/scripts';
import type { Host, WayOut } from '../../reading';
import type { Detecting } from '../what-detectors-see';
import { allowing, hostOf } from './allowed';

const ATTRIBUTES: readonly (readonly [string, string, WayOut])[] = [
  ['script', 'src', 'script'],
  ['link', 'href', 'style'],
  ['img', 'src', 'image'],
  ['iframe', 'src', 'frame'],
  ['video', 'src', 'media'],
  ['audio', 'src', 'media'],
  ['a ', 'href', 'navigation'],
];

/** Hosts named in the pages' HTML. */
export function documentHosts({ followed, manifest, readText }: Detecting): readonly Host[] {
  return followed.documents.flatMap((document) => {
    const html = readText(document) ?? '';
    return ATTRIBUTES.flatMap(([element, attribute, way]) =>
      attributesIn(html, element, attribute)
        .filter((address) => address.startsWith('http') || address.startsWith('//'))
        .map((address) => {
          const host = hostOf(address.startsWith('//') ? `https:${address}` : address);
          const first = allowing(manifest, way, 'page', host);
          return {
            kind: 'host' as const,
            file: document,
            line: html.slice(0, html.indexOf(address)).split('\n').length,
            side: 'page' as const,
            from: [document],
            host,
            way,
            declaredAs: first === undefined ? null : `${first.what} ${first.name}`,
            needsDeclaring: way !== 'navigation',
            certainty: 'certain' as const,
            doubt: null,
          };
        }),
    );
  });
}

/** The tag name of the element with an id in the pages' HTML. */
export function elementById(id: string, { followed, readText }: Detecting): string {
  const wanted = id.startsWith('#') ? id.slice(1) : id;
  for (const document of followed.documents) {
    const html = readText(document) ?? '';
    const at = [`id="${wanted}"`, `id='${wanted}'`].map((text) => html.indexOf(text));
    const place = at.find((each) => each >= 0);
    if (place === undefined || wanted === '') continue;
    const tag = html.slice(html.lastIndexOf('<', place) + 1, place);
    return tag.trim().split(' ')[0] ?? '';
  }
  return '';
}
