import type { InspectorWords } from '../asks/inspection-words';
import { heading, list, type Block } from './block';

/** A text that was read, identified so that anybody can check later that it was this one. */
export interface ReadInput {
  /** Its file, or the reader's name for it. */
  readonly name: string;
  readonly bytes: number;
  /** When it was read, in display form. */
  readonly at: string;
  /** Hexadecimal; `null` where it could not be computed. */
  readonly sha256: string | null;
}

/** What was read, when, and its hashes. */
export const recordBlocks = (inputs: readonly ReadInput[], words: InspectorWords): Block[] => [
  heading(2, words.of('record.heading')),
  list(inputs.map((input) => ({ text: inputLine(input, words), note: hashLine(input, words) }))),
];

/** What was read, its size and the time, in one line. */
export const inputLine = ({ name, bytes, at }: ReadInput, words: InspectorWords): string =>
  words.of('record.input', { name, count: bytes, at });

/** The hash. It is written in full, as it is longer than values from files may be. */
export const hashLine = ({ sha256 }: ReadInput, words: InspectorWords): string =>
  sha256 === null ? words.of('record.no-hash') : words.sentence('record.hash', [sha256]);
