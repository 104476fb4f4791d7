/** @jsxImportSource preact */
import type { Words } from 'sightglass-for-jira/language/words';
import { LANGUAGES } from 'sightglass-for-jira/language/languages';
import { Disclosure } from '../privacy/ui/details';
import { on } from '../privacy/ui/happened';
import { ownName } from './language';

interface Props {
  readonly language: string;
  readonly web: Words;
  readonly onChoose: (language: string) => void;
}

/** Every language, by its own name. What is given in the boxes stays. */
export function LanguageMenu({ language, web, onChoose }: Props) {
  return (
    <Disclosure summary={web.of('web.language', { language: ownName(language) })}>
      <div class="buttons">
        {LANGUAGES.map((known) => (
          <button
            key={known}
            type="button"
            class="button button-subtle"
            lang={known}
            aria-pressed={known === language}
            onClick={on(() => {
              onChoose(known);
            })}
          >
            {ownName(known)}
          </button>
        ))}
      </div>
    </Disclosure>
  );
}
