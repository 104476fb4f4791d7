import { useCallback, useRef, useState } from 'preact/hooks';
import type { Action, Finished, Progress } from './actions';
import { erase, record, refresh, rehearse } from '../../start/bridge';

/** Runs one action at a time and then `afterwards`, whatever came of it. A second call meanwhile does nothing. */
export function useActions(
  afterwards: () => Promise<void>,
): readonly [Progress, (action: Action) => Promise<void>] {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const isRunning = useRef(false);
  const run = useCallback(
    async (action: Action) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setProgress({ state: 'running', action });
      const finished = await perform(action);
      await afterwards();
      isRunning.current = false;
      setProgress({ state: 'finished', finished });
    },
    [afterwards],
  );
  return [progress, run];
}

async function perform(action: Action): Promise<Finished> {
  switch (action) {
    case 'refresh':
      return { action, result: await refresh() };
    case 'record':
      return { action, result: await record() };
    case 'erase':
      return { action, result: await erase() };
    case 'rehearse':
      return { action, result: await rehearse() };
  }
}
