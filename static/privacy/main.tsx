import 'virtual:design-tokens.css';
import './styles/page.css';
import './styles/message.css';
import './styles/table.css';
import './styles/facts.css';
import './styles/actions.css';
import './styles/loading.css';
import { view } from '@forge/bridge';
import { render } from 'preact';
import { loadTexts } from './load-texts';
import { openPage } from './open-page';
import { TextsContext } from './use-texts';

/** Asks the function for the page's data while the texts are still on their way. */
async function boot(root: Element): Promise<void> {
  // Without Jira's theme the page follows the system's own.
  view.theme.enable().catch(() => undefined);
  const context = await view.getContext();
  const page = openPage(context.moduleKey);
  const { texts, language } = await loadTexts(context);
  document.documentElement.lang = language;
  document.title = texts.t('menu.privacy');
  root.replaceChildren();
  render(<TextsContext.Provider value={texts}>{page}</TextsContext.Provider>, root);
}

const root = document.querySelector('#app');
if (root !== null)
  boot(root).catch(() => {
    root.classList.add('boot-failed');
  });
