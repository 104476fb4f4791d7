/** What could not be inspected at all, in a sentence. */
export interface Failure {
  readonly file: string;
  readonly sentence: string;
}
