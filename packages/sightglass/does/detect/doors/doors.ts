import type { Door } from '../../reading';
import { merged, type Detecting } from '../what-detectors-see';
import { asAppDoors, storageDoors } from './as-app';
import { openAccessDoors, webTriggerDoors } from './public';

/** Every way in that reaches something without a check of the caller. */
export const doorsOf = (detecting: Detecting): readonly Door[] =>
  merged(
    [asAppDoors, storageDoors, webTriggerDoors, openAccessDoors].flatMap((detect) =>
      detect(detecting),
    ),
    ({ file, line, door, name }) => [file, line, door, name].join(' '),
  );
