import { list, parse, type Declaration } from 'postcss';

import { styleProperties } from './lists/style';

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

const HIDES: readonly (readonly [property: RegExp, value: RegExp])[] = [
  [/^display$/, /none/],
  [/^(?:content-)?visibility$/, /hidden|collapse/],
  [/^opacity$/, /^(?:0|0?\.[0-3]\d*|[0-3]?\d%)$/],
  [/^(?:clip|clip-path|mask)$/, /./],
  [/^(?:font-size|zoom|max-height|max-width|height|width|scale)$/, /^0(?!\.)/],
  [/^(?:transform)$/, /scale|matrix/],
  [/^(?:text-indent|margin|margin-.*|top|left|right|bottom|inset|inset-.*)$/, /(?:^|\s)-\d{3}/],
];

/** Values in which a text can be read: a token for texts, and no size below nine tenths. */
const LEGIBLE: ReadonlyMap<string, RegExp> = new Map([
  ['color', /^(?:inherit|var\(--ds-(?:text|icon|link)[a-z-]*\))$/],
  ['font', /^(?:inherit|var\(--ds-font-[a-z-]+\))$/],
  ['font-size', /^(?:0|0?\.9\d*em)$/],
  ['line-height', /^1(?:\.\d+)?$/],
]);

/** Generated content that a sheet may have: none, or text that is on the page already. */
const SILENT = /^(?:none|normal|''|""|attr\([\w-]+\)(?: \/ (?:''|""))?)$/;

/**
 * Why a declaration is refused: it adds text, hides something, or is not on the list. `undefined`
 * where it is allowed.
 */
export function whyRefused({ prop, value, parent }: Declaration): string | undefined {
  if (!prop.startsWith('--') && !styleProperties.has(prop))
    return `${prop} is not on the list of style properties.`;
  if (LEGIBLE.get(prop)?.test(value) === false)
    return `${prop}: ${value} is none in which a text can be read.`;
  if (prop === 'content' && !SILENT.test(value)) return 'A style sheet says nothing.';
  const hides = HIDES.some(([property, what]) => property.test(prop) && what.test(value));
  const selectors =
    parent !== undefined && 'selectors' in parent ? parent.selectors.flatMap(asBuilt) : [];
  return hides && !selectors.every((one) => MAY_HIDE.some((place) => place.test(one)))
    ? `${selectors.join(', ')} must not be hidden.`
    : undefined;
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
