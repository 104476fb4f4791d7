import { list, parse, type Declaration } from 'postcss';

import { bold, onBold, styleOfSome, styleValues } from './lists/style';

/** Where something may be hidden, with the reason. Adding a place changes a sealed file. */
const MAY_HIDE: readonly RegExp[] = [
  /\.no-print$/,
  /^\.inspect-given$/,
  /^\.tabs$/,
  /^\.panel:has\(>h2:only-child\)$/,
  /^\.(?:search|found)$/,
  /^\.page:has\(\.inspected-alone\)>:not\(#panel-inspect\)$/,
  /^\.boot-failed \.skeleton$/,
  /^\.skeleton$/,
  /^\.print-only$/,
  /^#panel-inspect:not\(:has\(\.inspected\)\)$/,
  /^\.flow-arrow$/,
  /::-webkit-details-marker$/,
  /^\.panel\[hidden\]$/,
  /^\.unseen$/,
  /^\.table thead$/,
  /^(?:from|0%)$/,
];

/** How the listed places hide. */
const HIDES: readonly (readonly [property: RegExp, value: RegExp])[] = [
  [/^display$/, /^none$/],
  [/^(?:content-)?visibility$/, /^hidden$/],
  [/^clip-path$/, /^inset\(50%\)$/],
  [/^position$/, /^absolute$/],
  [/^overflow$/, /^hidden$/],
  [/^white-space$/, /^nowrap$/],
  [/^(?:inline|block)-size$/, /^1px$/],
  [/^font-size$/, /^0$/],
];

/** Why a declaration is refused; `undefined` where its value is one that it may have there. */
export function whyRefused(declaration: Declaration): string | undefined {
  const { prop, value, parent } = declaration;
  const given = value.toLowerCase().replaceAll(/, +/g, ',');
  if (styleValues.get(prop)?.test(given) === true || isBold(declaration)) return undefined;
  const selectors =
    parent !== undefined && 'selectors' in parent ? parent.selectors.flatMap(asBuilt) : [];
  const allowed = [
    ...styleOfSome.filter(([property, what]) => property.test(prop) && what.test(given)),
    ...(HIDES.some(([property, what]) => property.test(prop) && what.test(given))
      ? MAY_HIDE.map((place) => [prop, given, place] as const)
      : []),
  ];
  return selectors.length > 0 &&
    selectors.every((one) => allowed.some(([, , place]) => place.test(one)))
    ? undefined
    : `${prop}: ${value} is not on the list for ${selectors.join(', ')}.`;
}

/** A bold surface and the colour of texts on it come together, or the surface when pointed at. */
function isBold({ prop, value, parent }: Declaration): boolean {
  const beside = (name: string, what: RegExp): boolean =>
    parent?.some((one) => one.type === 'decl' && one.prop === name && what.test(one.value)) ===
    true;
  if (prop === 'color') return onBold.test(value) && beside('background', bold);
  if (prop !== 'background' || !bold.test(value) || parent === undefined) return false;
  const isPointedAt =
    'selectors' in parent &&
    parent.selectors.every((one) => /^\.button-(?:primary|danger):(?:hover|active)$/.test(one));
  return beside('color', onBold) || isPointedAt;
}

/** A selector in the form of the build, which merges several into one `:is()`. */
function asBuilt(selector: string): readonly string[] {
  const short = selector.replace(/\s*([>,])\s*/g, '$1');
  const [, all] = /^:is\((.*)\)$/.exec(short) ?? [];
  return all === undefined ? [short] : list.comma(all);
}

/** Every declaration in a sheet. */
export function declarationsIn(text: string): readonly Declaration[] {
  const all: Declaration[] = [];
  parse(text).walkDecls((declaration) => {
    all.push(declaration);
  });
  return all;
}
