import { isNode, LineCounter, parseDocument } from 'yaml';

import type { Place } from 'sightglass-for-jira/json/decoded';
import type { Finding } from './finding';
import { remembered } from './remember';

/** manifest.yml as data, with line numbers. */
export interface Manifest {
  readonly data: unknown;
  /** The line of a path, or of its nearest existing parent. */
  readonly lineOf: (place: Place) => number;
  readonly finding: (place: Place, message: string) => Finding;
  /** The errors of an invalid YAML file. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Parses the text of manifest.yml. */
export const parseManifest = remembered((text): Manifest => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const lineOf = (place: Place): number => {
    const node = document.getIn(place, true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return place.length === 0 ? 1 : lineOf(place.slice(0, -1));
  };
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: message.split('\n')[0] ?? message,
  }));
  const finding = (place: Place, message: string): Finding => ({
    file: 'manifest.yml',
    line: lineOf(place),
    message,
  });
  const data: unknown = errors.length === 0 ? document.toJS() : null;
  return { data, lineOf, finding, errors };
});
