import { TOPICS } from 'sightglass-for-jira/says/topics/topics';

import type { Contrasted } from './contrasted';
import { figuresOf, percent, type Answered, type Figures } from './count';
import { foldOf, isDevelopedOn } from './folds';

interface Taken {
  readonly requirements: readonly Answered[];
  readonly topics: readonly Answered[];
  readonly seeds: readonly Answered[];
  readonly contrasted: readonly Contrasted[];
}

interface Row {
  readonly name: string;
  readonly figures: Figures;
}

/** All figures of one run. */
export interface Measured {
  readonly requirements: readonly Row[];
  readonly topics: readonly Row[];
  /**
   * All requirements together: on every policy, on those that rules were written on, on the others,
   * and by fold.
   */
  readonly together: readonly Row[];
  readonly topicsTogether: readonly Row[];
  readonly seeds: readonly Row[];
  readonly contrasted: readonly Contrasted[];
}

/** Counts the answers. */
export const measured = ({ requirements, topics, seeds, contrasted }: Taken): Measured => ({
  requirements: byCell(requirements, (name) => name),
  topics: byCell(topics, topicName),
  together: together(requirements),
  topicsTogether: together(topics),
  seeds:
    seeds.length === 0
      ? []
      : [{ name: 'the five statements by the table', figures: figuresOf(seeds) }],
  contrasted,
});

const topicName = (number: string): string => `${number} ${TOPICS[Number(number) - 1]?.id ?? ''}`;

function byCell(answered: readonly Answered[], named: (cell: string) => string): Row[] {
  const cells = [...new Set(answered.map(({ cell }) => cell))];
  return cells.map((cell) => ({
    name: named(cell),
    figures: figuresOf(answered.filter((one) => one.cell === cell)),
  }));
}

function together(answered: readonly Answered[]): Row[] {
  const part = (name: string, isIn: (policy: string) => boolean): Row => ({
    name,
    figures: figuresOf(answered.filter(({ policy }) => isIn(policy))),
  });
  return [
    part('all', () => true),
    part('rules written on these', isDevelopedOn),
    part('looked at in figures only', (policy) => !isDevelopedOn(policy)),
    ...[0, 1, 2, 3, 4].map((fold) => part(`fold ${fold + 1}`, (policy) => foldOf(policy) === fold)),
  ];
}

/** The figures as a table in plain text. */
export function written({
  requirements,
  topics,
  together,
  topicsTogether,
  seeds,
  contrasted,
}: Measured): string {
  const found = contrasted.filter(({ isFound }) => isFound).length;
  return [
    HEAD,
    ...requirements.map(line),
    '',
    ...together.map(line),
    '',
    'topics',
    ...topics.map(line),
    '',
    ...topicsTogether.map(line),
    '',
    ...seeds.map(line),
    `policies that affirm and deny one thing: ${found} of ${contrasted.length} found`,
  ].join('\n');
}

const WIDTH = 38;
const HEAD = `${''.padEnd(WIDTH)}   says so            not found          says not  unclear    recall`;

function line({ name, figures }: Row): string {
  const { said, saidRight, absent, absentRight, denied, deniedRight, unclear, cells } = figures;
  return [
    name.padEnd(WIDTH),
    share(saidRight, said),
    share(absentRight, absent),
    `${deniedRight}/${denied}`.padStart(8),
    shown(percent(unclear, cells)),
    shown(percent(saidRight, figures.true)),
  ].join(' ');
}

const shown = (value: number | null): string =>
  (value === null ? '–' : `${value.toFixed(1)} %`).padStart(9);

const share = (right: number, all: number): string =>
  `${shown(percent(right, all))} ${`${right}/${all}`.padStart(9)}`;
