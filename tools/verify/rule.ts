import type { Finding } from './finding';
import type { Project } from './project';

/** A rule's findings, and how many places it checked; none checked is a failure. */
export interface Examination {
  readonly examined: number;
  readonly findings: readonly Finding[];
}

/** One thing that must hold for the app's statements to be true. */
export interface Rule {
  readonly id: string;
  readonly looksAt: string;
  readonly examine: (project: Project) => Examination | Promise<Examination>;
}
