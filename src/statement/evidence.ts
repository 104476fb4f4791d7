import type { Overview } from '../contract';
import type { FactId } from './platform-facts';
import type { PublisherField } from './publisher';

/** A part of what the admin page reads as it opens. */
export type LivePath = keyof Pick<Overview, 'record' | 'otherKeys' | 'scopes' | 'receipt'>;

/** What a sentence rests on. A path is dotted, from the top of the file. */
export type Evidence =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'test'; readonly file: string; readonly name: string }
  | { readonly kind: 'live'; readonly path: LivePath }
  | { readonly kind: 'fact'; readonly fact: FactId }
  /** A line of manifest.yml; `absent` where the point is that it is not there. */
  | { readonly kind: 'manifest'; readonly path: string; readonly is: 'present' | 'absent' }
  /** A part of disclosure.json; `empty` where the point is that nothing is in it. */
  | { readonly kind: 'disclosure'; readonly path: string; readonly is: 'present' | 'empty' }
  | { readonly kind: 'publisher'; readonly field: PublisherField };

export const rule = (id: string): Evidence => ({ kind: 'rule', rule: id });
export const test = (file: string, name: string): Evidence => ({ kind: 'test', file, name });
export const live = (path: LivePath): Evidence => ({ kind: 'live', path });
export const fact = (id: FactId): Evidence => ({ kind: 'fact', fact: id });
export const maker = (field: PublisherField): Evidence => ({ kind: 'publisher', field });
export const inManifest = (path: string): Evidence => ({ kind: 'manifest', path, is: 'present' });
export const notInManifest = (path: string): Evidence => ({ kind: 'manifest', path, is: 'absent' });
export const disclosed = (path: string): Evidence => ({
  kind: 'disclosure',
  path,
  is: 'present',
});
export const disclosedEmpty = (path: string): Evidence => ({
  kind: 'disclosure',
  path,
  is: 'empty',
});
