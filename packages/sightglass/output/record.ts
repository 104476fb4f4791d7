import type { InspectorWords } from '../asks/inspection-words';
import { heading, list, type Block } from './block';

/** Something that was read, by which anybody can tell later that it was this very text. */
export interface ReadInput {
  /** Its file, or what the reader calls it. */
  readonly name: string;
  readonly bytes: number;
  /** When it was read, as it is to be shown. */
  readonly at: string;
  /** In hexadecimal; `null` where none could be made. */
  readonly sha256: string | null;
}

/** What was read, when, and its fingerprints. */
export const recordBlocks = (inputs: readonly ReadInput[], words: InspectorWords): Block[] => [
  heading(2, words.of('record.heading')),
  list(inputs.map((input) => ({ text: inputLine(input, words), note: hashLine(input, words) }))),
];

export const inputLine = ({ name, bytes, at }: ReadInput, words: InspectorWords): string =>
  words.of('record.input', { name, count: bytes, at });

/** The fingerprint is written out: it is longer than what stands in a file may be. */
export const hashLine = ({ sha256 }: ReadInput, words: InspectorWords): string =>
  sha256 === null ? words.of('record.no-hash') : words.sentence('record.hash', [sha256]);
