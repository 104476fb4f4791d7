import type ts from 'typescript';

/** What an import specifier refers to: a file of the app, data, or a package. */
export type Target =
  | { readonly kind: 'file'; readonly file: ts.SourceFile }
  | { readonly kind: 'data'; readonly text: string; readonly path: string }
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** The app's files, as the follower needs them. */
export interface Sources {
  /** What a specifier in a file refers to. */
  readonly resolve: (specifier: string, from: ts.SourceFile) => Target;
  /** A file's path relative to the app's folder. */
  readonly pathOf: (file: ts.SourceFile) => string;
}
