import { endName } from '../../follow/values/sym';
import ts from 'typescript';
import type { SeenElement } from '../../follow/observation';
import type { WayOut } from '../../reading';
import type { Reached } from './requests';

/** Attributes by which an element loads something or links elsewhere. */
const LOADED: ReadonlyMap<string, readonly (readonly [string, WayOut])[]> = new Map([
  [
    'img',
    [
      ['src', 'image'],
      ['srcSet', 'image'],
    ],
  ],
  [
    'image',
    [
      ['href', 'image'],
      ['xlinkHref', 'image'],
      ['src', 'image'],
    ],
  ],
  ['script', [['src', 'script']]],
  ['iframe', [['src', 'frame']]],
  ['embed', [['src', 'frame']]],
  ['object', [['data', 'frame']]],
  [
    'video',
    [
      ['src', 'media'],
      ['poster', 'image'],
    ],
  ],
  ['audio', [['src', 'media']]],
  ['source', [['src', 'media']]],
  ['link', [['href', 'style']]],
  ['a', [['href', 'navigation']]],
  ['area', [['href', 'navigation']]],
  ['form', [['action', 'navigation']]],
]);

/** Usual names of components that wrap an element. */
const COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['Image', 'img'],
  ['Img', 'img'],
  ['Avatar', 'img'],
  ['AvatarItem', 'img'],
  ['Frame', 'iframe'],
  ['Iframe', 'iframe'],
]);

/** What an element of a page loads or links to. */
export function reachedBy({ tag, attributes }: SeenElement): readonly Reached[] {
  const name = typeof tag === 'string' ? tag : (endName(tag) ?? '');
  const element = typeof tag === 'string' ? tag : COMPONENTS.get(name);
  const known = LOADED.get(element ?? '') ?? (typeof tag === 'string' ? [] : LINKING);
  return known.flatMap(([attribute, way]) => {
    const address = attributes.get(attribute);
    return address === undefined ? [] : [{ way, address, attribute }];
  });
}

/** The node of an attribute, or of the element where the attribute is spread into it. */
export function placeOfAttribute({ node }: SeenElement, name: string | undefined): ts.Node {
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return node;
  const found = node.attributes.properties.find(
    (each) => ts.isJsxAttribute(each) && ts.isIdentifier(each.name) && each.name.text === name,
  );
  return found ?? node;
}

/** Other library components link to where their `href` says. */
const LINKING: readonly (readonly [string, WayOut])[] = [
  ['href', 'navigation'],
  ['src', 'image'],
];
