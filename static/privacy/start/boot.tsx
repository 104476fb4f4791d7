/** @jsxImportSource preact */
import { siteNameIn } from '../ui/file-name';
import { readContext, takeTheme } from './bridge';
import { openHistory } from './history';
import { loadTexts } from '../text/load-texts';
import { openPage } from './open-page';
import { showPage } from './page-frame';
import { TextsContext } from '../text/use-texts';
import { WholePage } from '../ui/whole-page';

/** Asks the function for the page's data while the texts are still on their way. */
export async function boot(): Promise<void> {
  const opening = openHistory();
  const context = await readContext();
  const loading = loadTexts(context);
  takeTheme();
  const history = await opening;
  const language = loading.then((texts) => texts.language);
  // When the texts do not come, `boot` itself fails; whoever waits for their language need not.
  language.catch(() => undefined);
  const site = siteNameIn(context.siteUrl);
  const page = openPage({ moduleKey: context.moduleKey, history, site, language });
  const texts = await loading;
  const shown = (
    <TextsContext.Provider value={texts}>
      <WholePage>{page}</WholePage>
    </TextsContext.Provider>
  );
  showPage(shown, texts.language, texts.t('menu.privacy'));
}
