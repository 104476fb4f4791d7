/** @jsxImportSource preact */
import 'virtual:design-tokens.css';
import '../styles/page.css';
import '../styles/message.css';
import '../styles/table.css';
import '../styles/facts.css';
import '../styles/tabs.css';
import '../styles/proof.css';
import '../styles/statement.css';
import '../styles/pictures.css';
import '../styles/actions.css';
import '../styles/loading.css';
import '../styles/print.css';
import { view } from '@forge/bridge';
import { render } from 'preact';
import { siteNameIn } from '../ui/file-name';
import { openHistory } from './history';
import { loadTexts } from '../text/load-texts';
import { openPage } from './open-page';
import { TextsContext } from '../text/use-texts';

/** Asks the function for the page's data while the texts are still on their way. */
async function boot(root: Element): Promise<void> {
  // Without Jira's theme the page follows the system's own.
  view.theme.enable().catch(() => undefined);
  const [context, history] = await Promise.all([
    view.getContext(),
    openHistory(view.createHistory()),
  ]);
  const loading = loadTexts(context);
  const language = loading.then((texts) => texts.language);
  // When the texts do not come, `boot` itself fails; whoever waits for their language need not.
  language.catch(() => undefined);
  const site = siteNameIn(context.siteUrl);
  const page = openPage({ moduleKey: context.moduleKey, history, site, language });
  const texts = await loading;
  document.documentElement.lang = texts.language;
  document.title = texts.t('menu.privacy');
  root.replaceChildren();
  render(<TextsContext.Provider value={texts}>{page}</TextsContext.Provider>, root);
}

const root = document.querySelector('#app');
if (root !== null)
  boot(root).catch(() => {
    root.classList.add('boot-failed');
  });
