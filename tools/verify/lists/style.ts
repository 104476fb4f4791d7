/** The functions that a style sheet may call; none of them can load anything. */
export const styleFunctions: ReadonlySet<string> = new Set([
  'anchor',
  'attr',
  'calc',
  'has',
  'inset',
  'is',
  'min',
  'minmax',
  'not',
  'nth-child',
  'repeat',
  'rotate',
  'selector',
  'var',
]);

/** Keywords before a bracket that call nothing. */
export const styleWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in']);

/** The at-rules that a style sheet may use. */
export const styleRules: ReadonlySet<string> = new Set([
  '@container',
  '@keyframes',
  '@media',
  '@supports',
]);

/** Kinds of values, none of which hides, covers or moves away. */
const TOKEN = /var\(--ds-(?:space-\d+|border-width(?:-[a-z]+)?)\)/.source;
const REM = /[1-9]\d*(?:\.\d+)?rem/.source;
const PART = /(?:[1-9]\d|100)%/.source;
const BORDER = /var\(--ds-border(?:-(?!width)[a-z]+)?\)/.source;
const TRACK = `(?:auto|1fr|${REM}|minmax\\((?:0|${REM}|min\\(${REM},100%\\)),(?:[1-9]fr|${REM})\\))`;

/** The same kind once or several times. */
const some = (kind: string): RegExp => new RegExp(`^(?:${kind})(?: (?:${kind}))*$`);
const word = /^[a-z-]+$/;
const space = some(`0|auto|${TOKEN}|calc\\(-1 ?\\* ?${TOKEN}\\)`);
const size = some(
  `auto|fit-content|none|0|${TOKEN}|${REM}|${PART}|calc\\(100% - ${TOKEN}\\)|min\\(${REM},(?:100%|100vw - ${TOKEN})\\)`,
);
const most = some(`none|[1-9]\\drem|100%`);
const place = some(
  `0|auto|${TOKEN}|anchor\\(--actions start\\)|calc\\((?:-1 ?\\* ?${TOKEN}|${TOKEN} - ${TOKEN})\\)`,
);
const line = some(`0|${TOKEN}|solid|dashed|transparent|#0000|currentcolor|highlight|${BORDER}`);
const drawn = some(`none|currentcolor|canvas|canvastext|${BORDER}|var\\(--ds-icon(?:-[a-z]+)*\\)`);

/** Colours of texts, none of them that of a surface; one on a bold surface stands beside that. */
export const textColor =
  /^(?:inherit|var\(--ds-(?:text(?:-(?:subtle|subtlest|selected|disabled))?|link(?:-pressed)?|icon-(?:danger|warning|information|success|subtle|accent-(?:purple|teal)))\))$/;
export const onBold = /^var\(--ds-text-inverse\)$/;
export const bold = /^var\(--ds-background-(?:brand|danger)-bold(?:-hovered|-pressed)?\)$/;

const surface =
  /^(?:none|0 0|var\(--ds-(?:surface(?:-overlay)?|background-(?:neutral|input|selected|disabled|success|information|warning|danger)(?:-subtler|-subtle)?(?:-hovered|-pressed)?)\))$/;

/** The properties that a style sheet may set, each with the values that it may have anywhere. */
export const styleValues: ReadonlyMap<string, RegExp> = new Map([
  ['align-items', word],
  ['align-self', word],
  ['anchor-name', /^--actions$/],
  ['animation', /^(?:none|(?:1s linear infinite turn|turn 1s linear infinite))$/],
  ['animation-duration', /^4s$/],
  ['background', surface],
  ['block-size', size],
  ['border', line],
  ['border-block-end', line],
  ['border-block-start', line],
  ['border-block-start-color', line],
  ['border-collapse', word],
  ['border-color', line],
  ['border-inline-start', line],
  ['border-radius', /^var\(--ds-radius-[a-z]+\)$/],
  ['border-style', line],
  ['border-width', line],
  ['box-sizing', word],
  ['break-after', word],
  ['break-inside', word],
  ['clip-path', /^none$/],
  ['color', textColor],
  ['color-scheme', /^(?:light|dark|light dark)$/],
  ['column-gap', space],
  ['container', /^section ?\/ ?inline-size$/],
  ['content', /^attr\(data-head\) ?\/ ?(?:''|"")$/],
  ['content-visibility', /^visible$/],
  ['cursor', word],
  ['display', /^(?:inline-)?(?:flex|grid|block)$|^contents$/],
  ['fill', drawn],
  ['flex', new RegExp(`^(?:1|none|1 1 ${REM}|${REM})$`)],
  ['flex-basis', size],
  ['flex-direction', word],
  ['flex-flow', /^[a-z]+ ?[a-z]*$/],
  ['flex-wrap', word],
  ['font', /^(?:inherit|var\(--ds-font-(?:body|heading|metric|code)[a-z-]*\))$/],
  ['font-family', /^var\(--ds-font-family-code\)$/],
  ['font-size', /^0?\.9\d*em$/],
  ['font-weight', /^var\(--ds-font-weight-[a-z]+\)$/],
  ['gap', space],
  ['grid-auto-columns', some(TRACK)],
  ['grid-auto-flow', word],
  ['grid-column', /^(?:auto|[1-3]|[12] ?\/ ?-1)$/],
  ['grid-row', /^1$/],
  ['grid-template-columns', some(`${TRACK}|repeat\\((?:auto-fit|[2-4]),${TRACK}\\)`)],
  ['inline-size', size],
  ['inset', place],
  ['inset-block-end', place],
  ['inset-block-start', place],
  ['inset-inline-start', place],
  ['justify-content', word],
  ['justify-self', word],
  ['line-height', /^1(?:\.5)?$/],
  ['list-style', word],
  ['margin', space],
  ['margin-block', space],
  ['margin-block-end', space],
  ['margin-block-start', space],
  ['margin-inline', space],
  ['margin-inline-start', space],
  ['max-block-size', most],
  ['max-inline-size', most],
  ['min-block-size', size],
  ['min-inline-size', size],
  ['outline', line],
  ['outline-offset', space],
  ['overflow', /^visible$/],
  ['overflow-wrap', word],
  ['padding', space],
  ['padding-block', space],
  ['padding-block-end', space],
  ['padding-block-start', space],
  ['padding-inline', space],
  ['padding-inline-end', space],
  ['padding-inline-start', space],
  ['position', /^relative$/],
  ['resize', /^vertical$/],
  ['stroke', drawn],
  ['stroke-dasharray', /^(?:none|4 4|4)$/],
  ['stroke-linecap', word],
  ['stroke-linejoin', word],
  ['stroke-width', /^(?:1|1\.5|2)(?:px)?$/],
  ['table-layout', word],
  ['text-align', word],
  ['text-decoration', /^(?:underline|none)$/],
  ['text-wrap', word],
  ['transform', /^rotate\((?:1turn|360deg)\)$/],
  ['vertical-align', word],
  ['visibility', /^visible$/],
  ['white-space', /^(?:pre|pre-wrap)$/],
  ['word-break', word],
]);

/** What a few elements alone may have, and which. */
export const styleOfSome: readonly (readonly [property: RegExp, value: RegExp, of: RegExp])[] = [
  [/^animation$/, /^(?:appear 0s 12s both|0s 12s both appear)$/, /^\.boot-late$/],
  [/^background$/, /^var\(--ds-skeleton\)$/, /^\.skeleton$/],
  [/^background$/, /^var\(--ds-blanket\)$/, /^\.dialog::backdrop$/],
  [/^overflow(?:-x)?$/, /^auto$/, /^\.(?:statement|copy)-text$/],
  [/^position$/, /^absolute$/, /^\.(?:dialog|flow-arrow|life-way|life-mark)$/],
  [/^position$/, /^sticky$/, /^\.(?:inspect-drop|statement-given)$/],
  [/^pointer-events$/, /^none$/, /^\.inspect-drop$/],
];
