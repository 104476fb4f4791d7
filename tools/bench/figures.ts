import type { ContentFigures } from './content';
import type { EraseFigures } from './erasing';
import type { ColdStartFigures, FunctionFigures } from './functions';
import type { ManyFigures } from './many';
import type { PageFigures } from './pages';
import type { ReadingFigures } from './reading';
import type { RequestFigures } from './request';
import type { SourceFigures } from './source';

/** Everything that is measured. Sizes and call counts do not depend on the machine; times do. */
export interface Figures {
  readonly node: string;
  readonly erasing: readonly EraseFigures[];
  readonly request: RequestFigures;
  readonly functions: FunctionFigures;
  /** `null` when no times were asked for. */
  readonly coldStart: ColdStartFigures | null;
  /** `null` when no times were asked for. */
  readonly many: ManyFigures | null;
  readonly pages: PageFigures | null;
  /** `null` when no times were asked for. */
  readonly content: readonly ContentFigures[] | null;
  /** `null` when no times were asked for. */
  readonly reading: ReadingFigures | null;
  readonly source: readonly SourceFigures[];
  /** The peak memory while measuring, in bytes; reading sources needs most of it. */
  readonly mostMemory: number;
}
