import { decodeText, plainText } from './decode-text';
import { mended } from './mended';
import { isLint } from './other-files';
import { fromTree, isJson, lossesIn, type Source } from './source';
import { readYaml } from './yaml';

/**
 * Does what `readText` does for YAML manifests, without the code for descriptors, diffs and text
 * pasted around files; `null` for any text that is not a manifest from first line to last.
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

/** Every diff has a line that starts like this. */
const DIFFERENCE = /^[+<>@]/m;
