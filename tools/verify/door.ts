/** A file that touches one part of the outside, which no other shipped file may touch. */
export interface Door {
  readonly path: string;
  /** Where it runs. */
  readonly of: 'functions' | 'pages' | 'web';
  /** The part of the outside, in words. */
  readonly touches: string;
  /** The packages that only it may import, types included. */
  readonly packages: readonly string[];
  /** The global names that it may use beyond those allowed everywhere. */
  readonly names: readonly string[];
}
