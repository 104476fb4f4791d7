/** What was read, and when: enough to show later that it was this very text. */
export interface Fingerprint {
  /** The moment, such as `2026-11-28T10:00:00.000Z`. */
  readonly at: string;
  readonly bytes: number;
  /** In hexadecimal; `null` where the browser makes none, as on pages that do not come over a secure connection. */
  readonly sha256: string | null;
}

/** Takes the fingerprint of a text in UTF-8, or of the bytes of a file. */
export async function fingerprintOf(content: string | Uint8Array): Promise<Fingerprint> {
  const bytes = new Uint8Array(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return {
    at: new Date().toISOString(),
    bytes: bytes.length,
    sha256: await hashOf(bytes),
  };
}

async function hashOf(bytes: BufferSource): Promise<string | null> {
  try {
    return inHex(await crypto.subtle.digest('SHA-256', bytes));
  } catch {
    return null;
  }
}

const inHex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
