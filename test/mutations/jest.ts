import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Jest in a folder, started once: starting costs more than most of what it runs here. */
export interface Jest {
  /** Whether the tests in these files pass, as the folder is now. Not if Jest itself breaks off. */
  readonly passes: (testFiles: readonly string[]) => Promise<boolean>;
  readonly end: () => void;
}

export function openJest(folder: string): Jest {
  let running: ChildProcess | undefined;
  return {
    passes: async (testFiles) => {
      const jest = (running ??= started(folder));
      const waiting = new AbortController();
      const { signal } = waiting;
      const answered = once(jest, 'message', { signal }).then(
        ([passed]: unknown[]) => passed === true,
      );
      const ended = once(jest, 'exit', { signal }).then(() => {
        running = undefined;
        return false;
      });
      jest.send(testFiles);
      const passed = await Promise.race([answered, ended]);
      waiting.abort();
      // The one that was not waited for ends by being told so.
      await Promise.allSettled([answered, ended]);
      return passed;
    },
    end: () => running?.kill(),
  };
}

const started = (folder: string): ChildProcess =>
  fork(join(folder, 'test/mutations/passing.mjs'), {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'test' },
  });
