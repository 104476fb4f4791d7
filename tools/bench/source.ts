import { filesIn } from '../../packages/sightglass/does/project/files';
import { readApp } from '../../packages/sightglass/does/read-app';
import { madeApp } from './made-app';

/** What it takes to read the source of an app of so many files. */
export interface SourceFigures {
  readonly files: number;
  /** Calls that were found, so that it is seen that all was read. */
  readonly calls: number;
  readonly isWhole: boolean;
  /** Processor time; `null` where no times were asked for. */
  readonly seconds: number | null;
}

const SIZES = [300, 1000];

/** Reads made apps, and tells the processor time of each and the most memory that the process ever had. */
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

/** The most memory that this process ever had, in bytes. */
export const mostMemory = (): number => process.resourceUsage().maxRSS * 1024;
