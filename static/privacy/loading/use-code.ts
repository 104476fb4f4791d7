import { useState } from 'preact/hooks';
import type { Outcome } from '../start/answers';
import { createSource } from './source';
import { useSource, type Shown } from './use-source';

/** What a module holds, as any other answer. The browser loads it once, however often it is asked for. */
export async function codeIn<Code>(load: () => Promise<Code>): Promise<Outcome<Code>> {
  try {
    return { ok: true, value: await load() };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}

/** Code that comes once it is wanted. */
export function useCode<Code>(load: () => Promise<Outcome<Code>>, isWanted: boolean): Shown<Code> {
  const [source] = useState(() => createSource(load));
  return useSource(source, isWanted);
}
