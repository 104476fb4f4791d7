/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../../ui/happened';
import type { Comparing } from './use-comparing';

interface Props {
  readonly comparing: Comparing;
  readonly words: InspectorWords;
}

/** What else can be done with the boxes. */
export function InspectButtons({ comparing, words }: Props) {
  const { before, after, isComparing, toggle, swap } = comparing;
  const show = async (): Promise<void> => {
    const { EXAMPLE } = await import('./example');
    before.type(EXAMPLE.before);
    if (isComparing) after.type(EXAMPLE.after);
  };
  return (
    <div class="buttons">
      <button type="button" class="button" aria-expanded={isComparing} onClick={on(toggle)}>
        {words.of(isComparing ? 'page.compare.stop' : 'page.compare')}
      </button>
      {isComparing && (
        <button type="button" class="button" onClick={on(swap)}>
          {words.of('page.compare.swap')}
        </button>
      )}
      <button type="button" class="button" onClick={on(() => void show().catch(() => null))}>
        {words.of('page.example')}
      </button>
    </div>
  );
}
