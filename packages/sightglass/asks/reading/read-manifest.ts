import { decodeText, plainText } from './decode-text';
import { mended } from './mended';
import { isLint } from './other-files';
import { fromTree, isJson, lossesIn, type Source } from './source';
import { readYaml } from './yaml';

/**
 * What `readSource` says of a manifest in YAML, and `null` for any text that is not one from its first
 * line to its last: without all that reads descriptors, differences and what people paste around files.
 */
export function readManifest(input: string | Uint8Array): Source | null {
  const decoded = typeof input === 'string' ? { text: input, problems: [] } : decodeText(input);
  const plain = plainText(decoded.text);
  if (isJson(plain.text) || DIFFERENCE.test(plain.text) || isLint(plain.text)) return null;
  const file = mended(plain.text);
  const source = fromTree(readYaml(file.text));
  if (source === null || lossesIn(source) > 0) return null;
  const before = [...decoded.problems, ...plain.problems, ...file.problems];
  return { ...source, problems: [...before, ...source.problems] };
}

/** No difference is without a line that begins so. */
const DIFFERENCE = /^[+<>@]/m;
