import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { AppHistory } from './history';
import { pathOf, placeOf, type Place } from './place';

export interface Places {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** Names the place in the address without a step to go back to. */
  readonly name: (place: Place) => void;
}

/** Where the person is, as the address says it, also after the back button. */
export function usePlace(history: AppHistory): Places {
  const [place, setPlace] = useState(() => placeOf(history.path));
  // Before the page can be seen: a key that is pressed earlier than this would move the address alone.
  useLayoutEffect(() => {
    history.listen((path) => {
      setPlace(placeOf(path));
    });
  }, [history]);
  const go = useCallback(
    (to: Place) => {
      history.go(pathOf(to));
    },
    [history],
  );
  const name = useCallback(
    (to: Place) => {
      history.rename(pathOf(to));
    },
    [history],
  );
  return { place, go, name };
}
