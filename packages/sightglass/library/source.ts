/** What needs Node: reading an app's source from a folder. */
export { BadBundle } from '../does/project/bundle';
export { NoSource, readSource, type ReadingOptions, type SourceProblem } from '../does/read-source';
export type { SourceReading } from '../does/reading';
export { disclosureOf, type ReadDisclosure } from '../does/report/disclosure';
export type { SourceFinding } from '../does/report/concerns';
export { findingsIn } from '../does/report/findings';
