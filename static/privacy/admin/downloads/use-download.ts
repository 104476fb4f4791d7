import { useRef, useState } from 'preact/hooks';
import { readDocument } from '../../start/bridge';
import type { Download, Form } from './downloads';

/** Reads anew, writes one file and saves it. A second press meanwhile does nothing. */
export function useDownload(
  language: string,
  site: string,
): readonly [Download, (form: Form) => Promise<void>] {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  const isRunning = useRef(false);
  const run = async (form: Form): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setDownload({ state: 'running', form });
    setDownload(await made(form, language, site));
    isRunning.current = false;
  };
  return [download, run];
}

async function made(form: Form, language: string, site: string): Promise<Download> {
  const answer = await readDocument();
  if (!answer.ok) return { state: 'failed', code: answer.error.code };
  try {
    // What writes and saves comes only now: most people never need it.
    const [{ writeFile }, { saveFile }] = await Promise.all([
      import('./write-file'),
      import('../../ui/save-file'),
    ]);
    const file = await writeFile(form, { source: answer.value, language, site });
    saveFile(file);
    return { state: 'done', name: file.name };
  } catch {
    return { state: 'failed', code: 'UNREACHABLE' };
  }
}
