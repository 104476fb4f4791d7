/** A file that could not be inspected, with the reason in one sentence. */
export interface Failure {
  readonly file: string;
  readonly sentence: string;
}
