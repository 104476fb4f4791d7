import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { decodeText } from 'sightglass-for-jira/asks/reading/decode-text';

import type { ChosenFile } from './on-file';
import { after } from '../../ui/timer';

/** What a person gave, and what was found in it. */
export interface Inspected {
  readonly text: string;
  /** The file's name, where it came as one and was not changed since. */
  readonly file: string | null;
  /** Why a file was not taken. */
  readonly refused: Refusal | null;
  /** `null` where nothing was given yet. */
  readonly inspection: Inspection | null;
  /** The words for it, where it needs some that few apps do. */
  readonly words: InspectorWords | null;
}

export interface Refusal {
  readonly why: 'large' | 'failed';
  readonly file: string;
}

export interface Inspecting extends Inspected {
  /** What is inspected: the text, or the bytes of a file. */
  readonly content: string | Uint8Array;
  readonly type: (text: string) => void;
  readonly read: (file: ChosenFile) => Promise<void>;
}

/** Forge takes manifests up to 200 kB. */
const MAX_BYTES = 1_000_000;

/** How long nothing must be typed, in milliseconds; longer for a text that takes long to inspect. */
const QUIET = { short: 150, long: 600, longFrom: 50_000 } as const;

interface Given extends Omit<Inspected, keyof Found> {
  /** The bytes of a file, so that its encoding is told. */
  readonly content: Inspecting['content'];
}

const typed = (text: string): Given => ({ text, content: text, file: null, refused: null });

/** What was read. */
type Found = Pick<Inspected, 'inspection' | 'words'>;

const NOTHING: Found = { inspection: null, words: null };

/** Inspects what is typed or read, a moment after the last change. Keeps it nowhere but here. */
export function useInspection(plain: InspectorWords, start: string): Inspecting {
  const [given, setGiven] = useState(() => typed(start));
  const [found, setFound] = useState(NOTHING);
  const { content, file: name } = given;
  useEffect(() => {
    let isWanted = true;
    const stop = after(quietFor(content), () => {
      void foundIn(content, plain).then((now) => {
        if (!isWanted) return;
        if (now === null) setGiven({ ...typed(''), refused: { why: 'failed', file: name ?? '' } });
        else setFound(now);
      });
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [content, name, plain]);
  const type = useCallback((text: string) => {
    setGiven(typed(text));
  }, []);
  const read = useCallback(async (file: ChosenFile) => {
    setGiven(await readFile(file));
  }, []);
  const { text, file, refused } = given;
  return { text, content, file, refused, ...found, type, read };
}

/** `null` where what reads it does not come. */
async function foundIn(content: Given['content'], plain: InspectorWords): Promise<Found | null> {
  if (isBlank(content)) return NOTHING;
  try {
    const { reader } = await import('./reader');
    const inspection =
      reader.inspectManifest(content) ?? (await import('./any-reader')).anyReader.inspect(content);
    const isTold = reader.textsOf(inspection).every(plain.has);
    return { inspection, words: isTold ? null : await allWords(plain) };
  } catch {
    return null;
  }
}

const allWords = async ({ language }: InspectorWords): Promise<InspectorWords> =>
  (await import('../later-words')).loadAllWords(language);

const isBlank = (content: Given['content']): boolean =>
  typeof content === 'string' && content.trim() === '';

function quietFor(content: Given['content']): number {
  if (typeof content !== 'string' || isBlank(content)) return 0;
  return content.length < QUIET.longFrom ? QUIET.short : QUIET.long;
}

async function readFile(file: ChosenFile): Promise<Given> {
  const { name, size } = file;
  if (size > MAX_BYTES) return { ...typed(''), refused: { why: 'large', file: name } };
  try {
    const content = await file.read();
    return { ...typed(decodeText(content).text), content, file: name };
  } catch {
    return { ...typed(''), refused: { why: 'failed', file: name } };
  }
}
