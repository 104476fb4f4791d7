import ts from 'typescript';
import type { SeenElement } from '../../follow/observation';
import { endName } from '../chains';
import type { WayOut } from '../../reading';
import type { Reached } from './requests';

/** Attributes of elements by which a page loads something or leads away. */
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

/** Names of components that stand for an element, by custom. */
const COMPONENTS: ReadonlyMap<string, string> = new Map([
  ['Image', 'img'],
  ['Img', 'img'],
  ['Avatar', 'img'],
  ['AvatarItem', 'img'],
  ['Frame', 'iframe'],
  ['Iframe', 'iframe'],
]);

/** What an element of a page loads or leads to. */
export function reachedBy({ tag, attributes }: SeenElement): readonly Reached[] {
  const name = typeof tag === 'string' ? tag : (endName(tag) ?? '');
  const element = typeof tag === 'string' ? tag : COMPONENTS.get(name);
  const known = LOADED.get(element ?? '') ?? (typeof tag === 'string' ? [] : LINKING);
  return known.flatMap(([attribute, way]) => {
    const address = attributes.get(attribute);
    return address === undefined ? [] : [{ way, address, attribute }];
  });
}

/** Where an attribute stands, or the element where it is spread into it. */
export function placeOfAttribute({ node }: SeenElement, name: string | undefined): ts.Node {
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return node;
  const found = node.attributes.properties.find(
    (each) => ts.isJsxAttribute(each) && ts.isIdentifier(each.name) && each.name.text === name,
  );
  return found ?? node;
}

/** Any other component of a library leads where its `href` says. */
const LINKING: readonly (readonly [string, WayOut])[] = [
  ['href', 'navigation'],
  ['src', 'image'],
];
