import type { Forge } from '../forge';
import { Refusal } from '../refusal';
import { html, json, redirect, type Exchange, type Reply } from './exchange';
import { fileReply, readBelow } from './files';
import { checkedHost, originsOfFrame } from './guard';
import { pagePolicy } from './policy';
import { get, type Route } from './table';
import { i18nInfo, textsOf } from './translations';

/** Where the frame's files come from. */
export interface FrameSource {
  readonly forge: Forge;
  readonly pagesDir: string;
  readonly port: () => number;
}

const LOCALES = '__LOCALES__/';

/** The app's page as Forge's CDN serves it, in a frame of another origin than the shell's. */
export const frameRoutes = (source: FrameSource): readonly Route[] => [
  get('/frame/{site}/{module}', ({ url }) => redirect(`${url.pathname}/`)),
  get('/frame/{site}/{module}/{file…}', (exchange, { site = '', module = '', file = '' }) => {
    source.forge.site(site);
    if (source.forge.manifest.page(module) === undefined)
      throw new Refusal(404, 'UNKNOWN_MODULE', 'The manifest has no such page.');
    if (file === '' || file === 'index.html') return page(source, exchange);
    if (file.startsWith(LOCALES)) return locale(source.forge, file.slice(LOCALES.length));
    return asset(source, file);
  }),
];

async function page({ forge, pagesDir, port }: FrameSource, exchange: Exchange): Promise<Reply> {
  const origins = originsOfFrame(checkedHost(exchange.request, port()));
  const source = (await readBelow(pagesDir, 'index.html')).toString('utf8');
  return html(withBridge(source, origins.shell), {
    'content-security-policy': pagePolicy(forge.manifest, source, origins.shell),
  });
}

/** Forge loads its bridge before the app's scripts. */
const withBridge = (source: string, shellOrigin: string): string =>
  source.replace(
    /<head[^>]*>/i,
    (head) => `${head}<script src="/_client/bridge.js" data-shell="${shellOrigin}"></script>`,
  );

async function locale({ manifest }: Forge, file: string): Promise<Reply> {
  const info = file === 'i18n-info.json' ? await i18nInfo(manifest) : undefined;
  if (info !== undefined) return json(info);
  const texts = await textsOf(manifest, file.replace(/\.json$/, ''));
  if (texts === undefined) throw new Refusal(404, 'UNKNOWN_LOCALE', 'There is no such language.');
  return fileReply(file, texts);
}

const asset = async ({ pagesDir }: FrameSource, file: string): Promise<Reply> =>
  fileReply(file, await readBelow(pagesDir, file));
