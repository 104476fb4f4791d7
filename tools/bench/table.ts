import type { ColdStartFigures } from './functions';
import type { Figures } from './figures';

type Row = readonly [what: string, figure: string, beside: string];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const s = (seconds: number | null): string =>
  seconds === null ? 'not asked for' : `${seconds.toFixed(2)} s`;

/** The figures as lines of text, each with its goal or the least possible. */
export function asTable(figures: Figures): string {
  const rows: readonly Row[] = [
    ['What', 'Measured', 'Least or goal'],
    ...erasingRows(figures),
    ...requestRows(figures),
    ...functionRows(figures),
    ...manyRows(figures),
    ...pageRows(figures),
    ...contentRows(figures),
    ...readingRows(figures),
    ...sourceRows(figures),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) => row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  '));
  return [...lines, `Node ${figures.node}, ${new Date().toISOString()}`].join('\n');
}

const erasingRows = ({ erasing }: Figures): Row[] =>
  erasing.flatMap((one): Row[] => [
    [`Erase ${one.keys} keys: platform calls`, String(one.calls), `least ${one.leastCalls}`],
    [`Erase ${one.keys} keys: time, calls answered at once`, s(one.seconds), ''],
    [
      `Erase ${one.keys} keys: time, ${one.latencyMs} ms a call`,
      s(one.secondsWithLatency),
      `least ${s(one.leastSecondsWithLatency)}`,
    ],
  ]);

const sourceRows = ({ source, mostMemory }: Figures): Row[] => [
  ...source.map(({ files, calls, isWhole, seconds }): Row => [
    `Reading the source of ${files} files, ${calls} calls${isWhole ? '' : ', in part'}: processor time`,
    s(seconds),
    files < 500 ? 'at most 10 s' : 'at most 30 s',
  ]),
  ['Most memory of all this', `${(mostMemory / 1e6).toFixed(0)} MB`, 'at most 1000 MB'],
];

const requestRows = ({ request }: Figures): Row[] => [
  [
    `Admin page: outside platform calls, median of ${request.runs}`,
    ms(request.msOutsideCalls),
    'goal < 2.0 ms',
  ],
  ['Admin page: platform calls', String(request.calls), ''],
  ['Admin page: rounds of calls', String(request.rounds), 'at most 3'],
];

function functionRows({ functions, coldStart }: Figures): Row[] {
  const sizes: Row[] = [
    ['Functions: one bundle, not minified, gzipped', kB(functions.gzipBytes), 'at most 60 kB'],
    ['Functions: the same, were it minified', kB(functions.minifiedGzipBytes), ''],
  ];
  return coldStart === null ? sizes : [...sizes, ...coldStartRows(coldStart)];
}

const coldStartRows = ({ runs, withBundle, empty, added }: ColdStartFigures): Row[] => [
  [`Cold start of any function, median of ${runs}`, ms(withBundle.clock), ''],
  ['Cold start of an empty process', ms(empty.clock), ''],
  ['Cold start: what the bundle adds, by the clock', ms(added.clock), 'goal at most 15 ms'],
  ['Cold start: what the bundle adds, of the processor', ms(added.processor), 'the same'],
];

const manyRows = ({ many }: Figures): Row[] =>
  many === null
    ? []
    : [
        [
          `Review of ${many.apps} apps, ${many.statements} statements, of the processor`,
          s(many.seconds),
          'goal < 10 s',
        ],
      ];

function pageRows({ pages }: Figures): Row[] {
  if (pages === null) return [['Pages', 'not built: npm run build', '']];
  return [
    ['Pages: scripts to begin with, gzipped', kB(pages.firstScriptBytes), ''],
    ['Pages: scripts a moment later, gzipped', kB(pages.soonScriptBytes), ''],
    ['Pages: scripts on demand, gzipped', kB(pages.laterScriptBytes), ''],
    ['Pages: styles, gzipped', kB(pages.styleBytes), ''],
    ['Pages: texts of one language, gzipped', kB(pages.textBytes), ''],
    ['Pages: the inspector, with its texts, gzipped', kB(pages.inspectorBytes), ''],
  ];
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;

const contentRows = ({ content }: Figures): Row[] =>
  (content ?? []).flatMap((figures): Row[] => {
    const { page, slowdown, runs } = figures;
    const speed = slowdown === 1 ? 'full speed' : `1/${slowdown} of the speed`;
    const row = (what: string, figure: string, beside: string): Row => [
      `${page}, ${speed}: ${what}, median of ${runs}`,
      figure,
      beside,
    ];
    return [
      row('first content', ms(figures.shell), ''),
      row('answered verdict', ms(figures.verdict), `template ${ms(figures.template)}`),
      row('heading against the template’s text', times(figures.headingRatio), 'goal 1.00'),
      row('verdict against the template’s text', times(figures.verdictRatio), 'goal 1.30'),
    ];
  });

const readingRows = ({ reading }: Figures): Row[] =>
  reading === null
    ? []
    : [
        [
          `A statement of ${reading.words} words: processor time, median of ${reading.runs}`,
          ms(reading.processor),
          'goal 200 ms',
        ],
      ];
