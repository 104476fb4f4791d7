import type { Acceptable } from '../../accept/judge';
import type { SourceFinding } from './findings';

/** By what an entry of the list of accepted findings names a finding. */
export const acceptableOf = ({ concern, subject, file, line }: SourceFinding): Acceptable => ({
  rules: [concern],
  files: [file],
  lines: [line],
  about: [subject],
});
