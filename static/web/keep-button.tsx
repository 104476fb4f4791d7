/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from 'sightglass-for-jira/language/words';
import { on } from '../privacy/ui/happened';
import { isServed } from './address';
import { keepForLater, offerToInstall } from './keep';

/** Keeps the page for use without a network, once that is asked for. */
export function KeepButton({ web }: { readonly web: Words }) {
  const [kept, setKept] = useState<boolean | null>(null);
  const canBeKept = isServed();
  useEffect(() => {
    if (canBeKept) offerToInstall();
  }, [canBeKept]);
  if (!canBeKept) return null;
  return (
    <div class="buttons">
      <button
        type="button"
        class="button button-subtle"
        onClick={on(() => {
          void keepForLater().then(setKept);
        })}
      >
        {web.of('web.offline')}
      </button>
      <p role="status">
        {kept === true && web.of('web.offline.kept')}
        {kept === false && web.of('web.offline.failed')}
      </p>
    </div>
  );
}
