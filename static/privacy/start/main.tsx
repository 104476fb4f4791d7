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
import type { VNode } from 'preact';
import './render-hook';
import { siteNameIn } from '../ui/file-name';
import { readContext, takeTheme } from './bridge';
import { openHistory } from './history';
import { loadTexts, openingTexts } from '../text/load-texts';
import { openPage } from './open-page';
import { showHeading, showPage, showThatItFailed } from './page-frame';
import { LATER_MS } from '../ui/later';
import { passed } from '../ui/timer';
import { Speaking } from '../text/use-texts';
import { WholePage } from '../ui/whole-page';

/** For so long a page waits for its answer with its heading alone: longer, and it is shown without. */
const PATIENCE_MS = 100;

/** Asks the function for what the page shows. Of an answer that comes soon the verdict is shown before the page. */
async function boot(): Promise<void> {
  takeTheme();
  const opening = openHistory();
  const context = await readContext();
  const texts = openingTexts(context);
  const { moduleKey, siteUrl } = context;
  const { language } = texts;
  const history = await opening;
  const { page, first } = openPage({ moduleKey, history, site: siteNameIn(siteUrl), language });
  showHeading(texts.t('menu.privacy'), language);
  const load = () => loadTexts(context);
  const show = (part: VNode): void => {
    showPage(
      <Speaking opening={texts} load={load} onFailed={showThatItFailed}>
        {part}
      </Speaking>,
    );
  };
  const verdict = (await Promise.race([first, passed(PATIENCE_MS)])) ?? null;
  if (verdict !== null) {
    show(verdict);
    await passed(LATER_MS);
  }
  show(<WholePage isBegun={verdict !== null}>{page}</WholePage>);
}

// In a turn of its own: a browser that is watched looks up where in the whole script a call stands.
Promise.resolve().then(boot).catch(showThatItFailed);
