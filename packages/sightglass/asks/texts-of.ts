import type { Inspection } from './inspection';
import { unscopedIn } from './unscoped';

/** Names that not every app needs; a value from a file may look like one. */
const NAMES = /^(?:module|object|product)\./;

/**
 * The keys of the texts that an inspection needs beyond those that every inspection does: each of
 * them, and perhaps some that are not needed or do not exist.
 */
export const textsOf = (inspection: Inspection): readonly string[] => [
  `recognised.${inspection.kind}`,
  ...inspection.findings.flatMap(({ id, values }) => [
    `finding.${id}`,
    ...Object.values(values).flatMap((value) => (typeof value === 'object' ? namesIn(value) : [])),
  ]),
  ...inspection.problems.map(({ id }) => `problem.${id}`),
  ...(unscopedIn(inspection) === null ? [] : ['inspect.unscoped']),
  ...inspection.withheld.map((ground) => `ground.${ground}`),
  ...inspection.scopes.flatMap(({ words }) =>
    words === null ? [] : [`name.object.${words.object}`, `name.product.${words.product}`],
  ),
];

const namesIn = (values: readonly string[]): string[] =>
  values.filter((value) => NAMES.test(value)).map((value) => `name.${value}`);
