import type { Finding } from './finding';
import type { Project } from './project';

/** What a rule found, and how many places it looked at: nothing looked at is no pass. */
export interface Examination {
  readonly examined: number;
  readonly findings: readonly Finding[];
}

/** One thing that must hold for the app to be what it says it is. */
export interface Rule {
  readonly id: string;
  readonly looksAt: string;
  readonly examine: (project: Project) => Examination | Promise<Examination>;
}
