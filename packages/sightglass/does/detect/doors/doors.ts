import type { Door } from '../../reading';
import { merged, type Detecting } from '../detecting';
import { asAppDoors, storageDoors } from './as-app';
import { openAccessDoors, webTriggerDoors } from './public';

/** Ways in that lead to something without a check of who comes. */
export const doorsOf = (detecting: Detecting): readonly Door[] =>
  merged(
    [asAppDoors, storageDoors, webTriggerDoors, openAccessDoors].flatMap((detect) =>
      detect(detecting),
    ),
    ({ file, line, door, name }) => [file, line, door, name].join(' '),
  );
