import { itemsAt } from 'sightglass-for-jira/json/decoded';
import type { GivenTexts } from '../../privacy/review/given-texts';

/** What browsers and mail programs take as an address, with room to spare. */
const MAX_PACKED = 30_000;

/** An address cannot be much larger than this unpacked, unless somebody means harm by it. */
const MAX_TEXT = 1_000_000;

/** Packs texts for an address; `null` where they are too much for one. */
export async function pack({ before, after, says }: GivenTexts): Promise<string | null> {
  const text = new Blob([JSON.stringify([before, after, says])]);
  const packed = text.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(String.fromCodePoint(...bytes.subarray(0, MAX_PACKED)));
  if (bytes.length > MAX_PACKED || letters.length > MAX_PACKED) return null;
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What came with an address; `null` for anything that `pack` does not make. */
export async function unpack(packed: string): Promise<GivenTexts | null> {
  if (packed.length > MAX_PACKED || !/^[\w-]+$/.test(packed)) return null;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(letters.length).map((_, at) => letters.charCodeAt(at));
    return decoded(JSON.parse(await inflated(bytes)));
  } catch {
    return null;
  }
}

/** Throws as soon as more comes out than fits in an address that anybody would make. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const [reader, decoder] = [stream.getReader(), new TextDecoder('utf-8', { fatal: true })];
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > MAX_TEXT) throw new Error('TOO_LARGE');
  }
  return text + decoder.decode();
}

function decoded(value: unknown): GivenTexts | null {
  const [before, after, says, ...others] = itemsAt(value);
  const areTexts =
    typeof before === 'string' && typeof after === 'string' && typeof says === 'string';
  return areTexts && others.length === 0 ? { before, after, says } : null;
}
