/** One file that touches a part of the outside. Nothing else that ships may touch that part. */
export interface Door {
  readonly path: string;
  /** Where it runs. */
  readonly of: 'functions' | 'pages' | 'web';
  /** What of the outside it touches, in words. */
  readonly touches: string;
  /** The packages that it alone may import; a type from them counts too. */
  readonly packages: readonly string[];
  /** The free names that it may use beyond those that every file may. */
  readonly names: readonly string[];
}
