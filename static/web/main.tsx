/** @jsxImportSource preact */
import 'virtual:design-tokens.css';
import '../privacy/styles/page.css';
import '../privacy/styles/message.css';
import '../privacy/styles/table.css';
import '../privacy/styles/facts.css';
import '../privacy/styles/tabs.css';
import '../privacy/styles/proof.css';
import '../privacy/styles/actions.css';
import '../privacy/styles/loading.css';
import '../privacy/styles/print.css';
import '../privacy/styles/web.css';
import '../privacy/start/render-hook';
import { nameDocument, showPage, showThatItFailed } from '../privacy/start/page-frame';
import { fragment } from './address';
import { languageFor } from './language';
import { unpack } from './share/packed';
import { speak } from './speak';
import { viewerLanguages } from './viewer';
import { WebPage } from './web-page';

/** The tab that reviews any app as a page by itself: no Jira, no functions, no account. */
async function boot(): Promise<void> {
  const given = fragment();
  const [spoken, came] = await Promise.all([
    speak(languageFor(viewerLanguages())),
    given === '' ? null : unpack(given),
  ]);
  const page = <WebPage first={spoken} came={came} isDamaged={given !== '' && came === null} />;
  nameDocument(spoken.language, spoken.web.of('web.title'));
  showPage(page);
}

boot().catch(showThatItFailed);
