import { useCallback, useState } from 'preact/hooks';
import { decodeText } from 'sightglass-for-jira/asks/reading/decode-text';
import type { ChosenFile } from '../input/on-file';
import type { Refusal } from '../input/use-inspection';

/** A statement as a person gave it. It is kept nowhere but here. */
export interface GivenStatement {
  readonly text: string;
  readonly file: string | null;
  readonly refused: Refusal | null;
  /** What is read: the text, or the bytes of a file, which may be a PDF. */
  readonly content: string | Uint8Array;
  readonly type: (text: string) => void;
  readonly read: (file: ChosenFile) => Promise<void>;
}

/** 60,000 words as text take less; a PDF may bring pictures. */
const MAX_BYTES = 8_000_000;

type Given = Omit<GivenStatement, 'type' | 'read'>;

const typed = (text: string): Given => ({ text, content: text, file: null, refused: null });

/** A statement that is typed, pasted, chosen or dropped. */
export function useStatement(start: string): GivenStatement {
  const [given, setGiven] = useState(() => typed(start));
  const type = useCallback((text: string) => {
    setGiven(typed(text));
  }, []);
  const read = useCallback(async (file: ChosenFile) => {
    setGiven(await givenIn(file));
  }, []);
  return { ...given, type, read };
}

async function givenIn({ name, size, read }: ChosenFile): Promise<Given> {
  const refused = (why: Refusal['why']): Given => ({
    ...typed(''),
    refused: { why, file: name },
  });
  if (size > MAX_BYTES) return refused('large');
  try {
    const content = await read();
    const isBinary = content.subarray(0, 1024).includes(0) || /\.pdf$/i.test(name);
    return { text: isBinary ? '' : decodeText(content).text, content, file: name, refused: null };
  } catch {
    return refused('failed');
  }
}
