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
import './render-hook';
import { siteNameIn } from '../ui/file-name';
import { readContext, takeTheme } from './bridge';
import { openHistory } from './history';
import { loadTexts, openingTexts } from '../text/load-texts';
import { openPage } from './open-page';
import { showHeading, showPage, showThatItFailed } from './page-frame';
import { passed } from '../ui/timer';
import { Speaking } from '../text/use-texts';
import { WholePage } from '../ui/whole-page';

/** For so long a page waits for its answer with its heading alone: longer, and it is shown without. */
const PATIENCE_MS = 100;

/** Asks the function for what the page shows. An answer that comes soon is drawn at once with all around it. */
async function boot(): Promise<void> {
  takeTheme();
  const opening = openHistory();
  const context = await readContext();
  const texts = openingTexts(context);
  const { moduleKey, siteUrl } = context;
  const { language } = texts;
  const history = await opening;
  const { page, answer } = openPage({ moduleKey, history, site: siteNameIn(siteUrl), language });
  showHeading(texts.t('menu.privacy'), language);
  await Promise.race([answer, passed(PATIENCE_MS)]);
  const shown = (
    <Speaking opening={texts} load={() => loadTexts(context)} onFailed={showThatItFailed}>
      <WholePage>{page}</WholePage>
    </Speaking>
  );
  showPage(shown);
}

// In a turn of its own: a browser that is watched looks up where in the whole script a call stands.
Promise.resolve().then(boot).catch(showThatItFailed);
