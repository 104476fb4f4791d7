import type ts from 'typescript';

/** What an import names: a file of the app, data, or a package. */
export type Target =
  | { readonly kind: 'file'; readonly file: ts.SourceFile }
  | { readonly kind: 'data'; readonly text: string; readonly path: string }
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** The app's files, as the follower asks for them. */
export interface Sources {
  /** What a specifier names in a file. */
  readonly resolve: (specifier: string, from: ts.SourceFile) => Target;
  /** The path of a file from the app's folder. */
  readonly pathOf: (file: ts.SourceFile) => string;
}
