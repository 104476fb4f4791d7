import { declarationsIn, whyRefused } from '../../../tools/verify/style-words';
import { sourcesEnding } from '../../static/sources';

const isRefused = (selector: string, declaration: string): boolean =>
  declarationsIn(`${selector} { ${declaration} }`).some((one) => whyRefused(one) !== undefined);

it.each<readonly [string, string]>([
  ['no display', 'display: none'],
  ['a display told elsewhere', 'display: var(--shown)'],
  ['a value of its own', '--shown: none'],
  ['a token of its own', '--ds-text: white'],
  ['no size of letters', 'font: 0/0 serif'],
  ['letters too small', 'font-size: 1px'],
  ['lines upon each other', 'line-height: 0'],
  ['the colour of the surface', 'color: var(--ds-surface)'],
  ['the colour for a bold surface', 'color: var(--ds-text-inverse)'],
  ['the colour of a sign', 'color: var(--ds-icon-inverse)'],
  ['the surface of a text', 'background: var(--ds-text)'],
  ['no colour', 'color: transparent'],
  ['what is cut off', 'overflow: clip'],
  ['what is cut off by a box', 'overflow: hidden'],
  ['no height', 'max-block-size: 0'],
  ['being moved away', 'transform: translatex(-99rem)'],
  ['being turned away', 'transform: rotate(90deg)'],
  ['a place elsewhere', 'inset-inline-start: -99rem'],
  ['a margin that moves away', 'margin-inline-start: -99rem'],
  ['a padding that moves away', 'padding-inline-start: 999rem'],
  ['a place above others', 'position: absolute'],
  ['a place for ever', 'position: fixed'],
  ['words in a sheet', "content: 'Safe'"],
  ['coming late', 'animation: appear 0s 12s both'],
  ['a part that is cut out', 'clip-path: inset(50%)'],
  ...[
    'appearance: none',
    'backdrop-filter: blur(9px)',
    'filter: opacity(0)',
    'height: 0',
    'letter-spacing: -1em',
    'mask: linear-gradient(transparent)',
    'max-height: 0',
    'mix-blend-mode: screen',
    'opacity: 0.1',
    'order: 9',
    'scale: 0',
    'text-indent: -99rem',
    'translate: -99rem',
    'z-index: 9',
    'zoom: 0',
    '-webkit-text-fill-color: transparent',
    '-webkit-text-security: disc',
  ].map((declaration) => [declaration, declaration] as const),
])('refuses %s on what a page says', (_, declaration) => {
  expect(isRefused('.message-warning', declaration)).toBe(true);
});

/** All of a page that a sheet hides somewhere, or shows on paper alone. */
const HIDDEN: ReadonlySet<string> = new Set([
  'flow-arrow',
  'found',
  'inspect-given',
  'no-print',
  'print-only',
  'search',
  'skeleton',
  'tabs',
  'unseen',
]);

it('hides of all classes no other than these', () => {
  const all = [...sourcesEnding('.css').values()].join('\n').matchAll(/\.([a-z][\w-]*)/g);
  const names = new Set([...all].map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(100);
  const hidden = [...names].filter((name) => !isRefused(`.${name}`, 'display: none'));
  expect(new Set(hidden)).toEqual(HIDDEN);
});

it('takes a bold surface with the colour that is read on it', () => {
  const bold = 'background: var(--ds-background-brand-bold)';
  expect(isRefused('.chosen', `${bold}; color: var(--ds-text-inverse)`)).toBe(false);
  expect(isRefused('.chosen', bold)).toBe(true);
});
