import { filesIn } from '../../packages/sightglass/does/project/files';
import { readApp } from '../../packages/sightglass/does/read-app';
import { madeApp } from './made-app';

/** The cost of reading the source of an app with a number of files. */
export interface SourceFigures {
  readonly files: number;
  /** How many calls were found, which shows that everything was read. */
  readonly calls: number;
  readonly isWhole: boolean;
  /** Processor time; `null` where no times were asked for. */
  readonly seconds: number | null;
}

const SIZES = [300, 1000];

/** Reads generated apps; gives the processor time of each and the peak memory of the process. */
export function measureSource(withTimes: boolean): readonly SourceFigures[] {
  return SIZES.map((size) => {
    const files = filesIn(madeApp(size));
    const before = process.cpuUsage();
    const reading = readApp(files);
    const { user, system } = process.cpuUsage(before);
    return {
      files: reading?.files ?? 0,
      calls: reading?.calls.length ?? 0,
      isWhole: reading?.isPartial === false,
      seconds: withTimes ? (user + system) / 1e6 : null,
    };
  });
}

/** The peak memory of this process, in bytes. */
export const mostMemory = (): number => process.resourceUsage().maxRSS * 1024;
