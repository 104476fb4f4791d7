import type { Acceptable } from '../../accept/judge';
import type { SourceFinding } from './concerns';

/** How an entry of the list of accepted findings identifies a finding. */
export const acceptableOf = ({ concern, subject, file, line }: SourceFinding): Acceptable => ({
  rules: [concern],
  files: [file],
  lines: [line],
  about: [subject],
});
