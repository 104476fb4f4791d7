import { useState } from 'preact/hooks';
import type { Inspecting } from '../input/use-inspection';
import type { ChosenFile } from '../input/on-file';
import type { GivenStatement } from '../statement/use-statement';
import type { Many } from './many-source';
import type { Sorted } from './sort-files';
import type { ManyApp } from './summed-up';

/** Several apps at once, and the boxes for one of them. */
export interface ManyGiven {
  readonly many: Many | null;
  /** How many files are being read; none for 0. */
  readonly reading: number;
  readonly opened: ManyApp | null;
  /** Takes files: those of one app into the boxes, those of several into a table. */
  readonly take: (files: readonly ChosenFile[]) => Promise<void>;
  readonly choose: (app: ManyApp) => void;
  readonly dismiss: () => void;
}

/** The boxes that an app out of several is put into. */
export interface Boxes {
  readonly asks: Pick<Inspecting, 'type' | 'read'>;
  readonly says: Pick<GivenStatement, 'type' | 'read'>;
}

export function useMany(language: string, { asks, says }: Boxes): ManyGiven {
  const [many, setMany] = useState<Many | null>(null);
  const [opened, setOpened] = useState<ManyApp | null>(null);
  const [reading, setReading] = useState(0);
  const take = async (files: readonly ChosenFile[]): Promise<void> => {
    setReading(files.length);
    const sorted = await sortedOut(files);
    const [app, ...others] = sorted.apps;
    if (others.length > 0) {
      setMany(await manyIn(sorted, language));
      setOpened(null);
    } else if (app === undefined) {
      // The box says why a file is not read.
      for (const file of files.slice(0, 1)) void asks.read(file);
    } else {
      for (const [box, given] of [[says, app.says] as const, [asks, app.asks] as const])
        if (given !== null) void box.read(given.file);
    }
    setReading(0);
  };
  const choose = (app: ManyApp): void => {
    setOpened(app);
    if (app.asks === null) asks.type('');
    else void asks.read(app.asks);
    if (app.says === null) says.type('');
    else void says.read(app.says);
  };
  const dismiss = (): void => {
    setMany(null);
    setOpened(null);
  };
  return { many, reading, opened, take, choose, dismiss };
}

const NONE: Sorted = { apps: [], refused: [] };

/** Nothing where what sorts files does not come. */
async function sortedOut(files: readonly ChosenFile[]): Promise<Sorted> {
  const module = await import('./sort-files').catch(() => null);
  return module === null ? NONE : module.sortFiles(files);
}

async function manyIn(sorted: Sorted, language: string): Promise<Many | null> {
  const module = await import('./many-source').catch(() => null);
  return module === null ? null : module.manyOf(sorted, language);
}
