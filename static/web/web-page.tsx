/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { NOTHING_GIVEN, type GivenTexts } from '../privacy/review/given-texts';
import { InspectApp } from '../privacy/review/review-app';
import { nameDocument } from '../privacy/start/page-frame';
import { TextsContext } from '../privacy/text/use-texts';
import { Message } from '../privacy/ui/message';
import { beginAnewWithAddress } from './address';
import { KeepButton } from './keep-button';
import { LanguageMenu } from './language-menu';
import { Share } from './share/share';
import { speak, type Spoken } from './speak';

interface Props {
  readonly first: Spoken;
  /** What came with the address, if anything. */
  readonly came: GivenTexts | null;
  readonly isDamaged: boolean;
}

/** The review, and around it what a page by itself needs. */
export function WebPage({ first, came, isDamaged }: Props) {
  const [spoken, setSpoken] = useState(first);
  const { language, texts, review, web } = spoken;
  useEffect(beginAnewWithAddress, []);
  useEffect(() => {
    nameDocument(language, web.of('web.title'));
  }, [language, web]);
  const choose = (wanted: string): void => {
    // The texts of a language that do not come leave the page in the one that it has.
    void speak(wanted).then(setSpoken, () => undefined);
  };
  return (
    <TextsContext.Provider value={texts}>
      <main class="page web">
        <header class="page-header no-print">
          <h1>{web.of('web.heading')}</h1>
          <LanguageMenu language={language} web={web} onChoose={choose} />
        </header>
        {(came !== null || isDamaged) && (
          <Message tone={isDamaged ? 'warning' : 'information'}>
            <p>{web.of(isDamaged ? 'web.came.damaged' : 'web.came')}</p>
          </Message>
        )}
        <div id="panel-inspect">
          <InspectApp
            words={review}
            start={came ?? NOTHING_GIVEN}
            beside={(given) => <Share given={given} web={web} />}
          />
        </div>
        <footer class="page-footer no-print">
          <p>{web.of('web.about')}</p>
          <KeepButton web={web} />
        </footer>
      </main>
    </TextsContext.Provider>
  );
}
