import type { Finding } from '../asks/finding';
import { outletsOf, servicesAt } from '../asks/outlets';
import type { InspectedScope, Inspection } from '../asks/inspection';
import { operationDates } from '../facts/figures';
import type { InspectorWords } from '../asks/inspection-words';
import { verdictOf } from '../asks/verdict';
import { NO_MARKS, withMark, type Marks } from './marks';

/** Identifies the shape, described in packages/sightglass/docs/inspection.schema.json. */
export const SCHEMA = 'urn:sightglass:inspection:1';

/** An inspection as JSON: the findings, each with its sentence in one language. */
export const toJson = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null = null,
  marks: Marks = NO_MARKS,
): string => asJson(inspectionObject(inspection, words, file, marks));

/** Several inspections as a JSON list. */
export const toJsonList = (
  files: readonly { readonly file: string; readonly inspection: Inspection }[],
  words: InspectorWords,
  marks: Marks = NO_MARKS,
): string =>
  asJson(files.map(({ file, inspection }) => inspectionObject(inspection, words, file, marks)));

/**
 * JSON in which control and invisible characters are escaped, so that it cannot steer a terminal.
 */
export const asJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSEEN, escapedUnits)}\n`;

const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

const escapedUnits = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** The object that `toJson` writes. */
export const inspectionObject = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null,
  marks: Marks = NO_MARKS,
) => ({
  $schema: SCHEMA,
  format: 1,
  language: words.language,
  file,
  kind: inspection.kind,
  recognisedBy: inspection.recognisedBy,
  app: inspection.app,
  partial: inspection.isPartial,
  verdict: verdictOf(inspection, words),
  findings: inspection.findings.map((finding) =>
    withMark(marks, finding, findingObject(finding, words)),
  ),
  scopes: inspection.scopes.map((scope) => scopeObject(scope, words)),
  reach: inspection.reach,
  elsewhere: inspection.elsewhere,
  withheld: inspection.withheld.map((ground) => ({ ground, text: words.of(`ground.${ground}`) })),
  services: servicesAt(outletsOf(inspection.declared), words.serviceOf).map(
    ({ service, hosts }) => ({ ...service, hosts }),
  ),
  figures: operationDates,
  problems: inspection.problems.map((problem) => ({
    id: problem.id,
    line: problem.line,
    values: problem.values,
    text: words.problem(problem),
  })),
});

/** A finding as an object, with its sentence. */
export const findingObject = (finding: Finding, words: InspectorWords) => ({
  id: finding.id,
  concern: finding.concern,
  gravity: finding.gravity,
  proof: finding.proof,
  lines: finding.lines,
  values: finding.values,
  text: words.finding(finding),
});

const scopeObject = (scope: InspectedScope, words: InspectorWords) => ({
  name: scope.name,
  lines: scope.lines,
  words: scope.words,
  operations: scope.operations,
  impersonated: scope.isImpersonated,
  impliedBy: scope.impliedBy,
  text: words.scope(scope),
});
