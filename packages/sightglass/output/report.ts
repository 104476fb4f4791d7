import { GRAVITIES, type Finding } from '../asks/finding';
import { outletsOf, servicesAt } from '../asks/outlets';
import type { InspectedScope, Inspection } from '../asks/inspection';
import { operationDates } from '../facts/figures';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, line, list, table, type Block, type Item } from './block';
import { markOf, NO_MARKS, type Marks } from './marks';
import { MAX_ITEMS } from '../language/shown';
import { toldOf, type Told } from '../asks/told';
import { unscopedIn } from '../asks/unscoped';
import { verdictOf } from '../asks/verdict';

/**
 * All findings, most serious first; `file` is the reader's name for the file. Beyond a few,
 * reassurances are included only if asked for. Accepted findings are marked, not left out.
 */
export const report = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null,
  isAll = false,
  marks: Marks = NO_MARKS,
): readonly Block[] => [
  ...top(inspection, words, file),
  ...findings(inspection.findings, words, isAll, marks),
  ...withheld(inspection, words),
  ...services(inspection, words),
  ...scopes(inspection, words),
  ...problems(inspection, words),
];

function top(inspection: Inspection, words: InspectorWords, file: string | null): Block[] {
  const { kind, recognisedBy, isPartial } = inspection;
  const [title, verdict] = [titleOf(inspection, words, file), verdictOf(inspection, words)];
  if (kind === 'unrecognised') return [heading(1, title), line(verdict)];
  return [
    heading(1, title),
    line(verdict),
    ...(isPartial ? [line(words.of('inspect.partial'))] : []),
    line(words.of(`recognised.${kind}`, { names: recognisedBy })),
  ];
}

function titleOf({ app }: Inspection, words: InspectorWords, file: string | null): string {
  const key = app === null ? 'title-nameless' : 'title';
  const values = app === null ? {} : { name: app };
  return file === null
    ? words.of(`inspect.${key}`, values)
    : words.of(`inspect.${key}-of-file`, { ...values, file });
}

/** This many reassurances are shown unless all are asked for. */
export const FEW_REASSURING = 3;

const findings = (
  all: readonly Finding[],
  words: InspectorWords,
  isAll: boolean,
  marks: Marks,
): Block[] => {
  const told = toldOf(all, words);
  const mark = (finding: Finding): string => markOf(marks, finding, words);
  return GRAVITIES.flatMap((gravity) => {
    const found = told.filter(({ finding }) => finding.gravity === gravity);
    const shown = gravity === 'reassuring' && !isAll ? found.slice(0, FEW_REASSURING) : found;
    const left = found.length - shown.length;
    const proof = oneProof(shown);
    return shown.length === 0
      ? []
      : [
          heading(2, words.of(`gravity.${gravity}`)),
          ...(proof === null
            ? []
            : [line(words.of('inspect.proof.all', { proof: words.of(`proof.${proof}`) }))]),
          list(shown.map((each) => itemOf(each, words, proof === null, mark(each.finding)))),
          ...(left > 0 ? [line(words.of('inspect.more-reassuring', { count: left }))] : []),
        ];
  });
};

/** The proof that all of several findings share, or `null`. */
function oneProof(told: readonly Told[]): Finding['proof'] | null {
  const [proof = null, ...others] = new Set(told.map(({ finding }) => finding.proof));
  return told.length > 1 && others.length === 0 ? proof : null;
}

/** A sentence, its lines below it and, unless the heading states it, its proof; then its mark. */
const itemOf = (
  { finding, text }: Told,
  words: InspectorWords,
  isProofTold: boolean,
  mark: string,
): Item => ({
  text,
  note: words.joined('sentence', [
    words.lines(finding.lines),
    isProofTold && finding.proof !== 'declared' ? words.of(`proof.${finding.proof}`) : '',
    mark,
  ]),
});

/** Why fewer reassurances are given than the file's silence might suggest. */
const withheld = ({ withheld: grounds }: Inspection, words: InspectorWords): Block[] =>
  grounds.length === 0
    ? []
    : [
        line(words.of('inspect.withheld')),
        list(grounds.map((ground) => ({ text: words.of(`ground.${ground}`), note: '' }))),
      ];

/** The services behind the addresses, as far as known. */
function services({ declared }: Inspection, words: InspectorWords): Block[] {
  const found = servicesAt(outletsOf(declared), words.serviceOf);
  if (found.length === 0) return [];
  const columns = ['service', 'purpose', 'company', 'country', 'addresses'];
  return [
    heading(2, words.of('inspect.services')),
    table(
      columns.map((column) => words.of(`column.${column}`)),
      found.map(({ service, hosts }) => [
        service.name,
        words.of(`name.purpose.${service.purpose}`),
        words.company(service),
        words.country(service),
        words.listed(hosts),
      ]),
    ),
  ];
}

function scopes(inspection: Inspection, words: InspectorWords): Block[] {
  const { scopes: all } = inspection;
  if (all.length === 0) return [];
  const columns = ['scope', 'lines', 'operations', 'deleting', 'meaning'];
  const isCounted = all.some(({ operations }) => operations !== null);
  return [
    heading(2, words.of('inspect.scopes')),
    table(
      columns.map((column) => words.of(`column.${column}`)),
      [...all.map((scope) => rowOf(scope, words)), ...withoutScope(inspection, words)],
    ),
    ...(isCounted ? [line(words.of('inspect.figures', operationDates))] : []),
  ];
}

function rowOf(scope: InspectedScope, words: InspectorWords): string[] {
  const { name, lines, operations } = scope;
  const count = (value: number | undefined): string =>
    value === undefined ? '–' : words.number(value);
  return [
    words.value(name),
    words.listed(lines.slice(0, MAX_ITEMS).map(String)),
    count(operations?.operations),
    count(operations?.deleting),
    words.scope(scope),
  ];
}

/** What needs no scope, so that the figures add up to the one for all together. */
function withoutScope(inspection: Inspection, words: InspectorWords): string[][] {
  const open = unscopedIn(inspection);
  if (open === null) return [];
  const [operations, deleting] = [words.number(open.operations), words.number(open.deleting)];
  return [['–', '', operations, deleting, words.of('inspect.unscoped')]];
}

function problems({ problems: all }: Inspection, words: InspectorWords): Block[] {
  if (all.length === 0) return [];
  const items = all.map((problem) => ({ text: words.problem(problem), note: '' }));
  return [heading(2, words.of('inspect.problems')), list(items)];
}
