import type { Person } from '../site/people';
import type { Site } from '../site/site';
import { markup, type Markup } from './markup';
import type { ShellView } from './shell-view';

/** A link to one of the app's pages. */
export interface PageLink {
  readonly title: string;
  /** The part of Jira that it belongs to. */
  readonly place: string;
  readonly href: string;
  readonly current: boolean;
}

/** The app's page in its frame. */
export interface FramedPage {
  readonly site: Site;
  readonly person: Person;
  readonly place: string;
  readonly links: readonly PageLink[];
  readonly title: string;
  /** What the browser script needs; `undefined` while the app is not installed. */
  readonly frame:
    | { readonly src: string; readonly sandbox: string; readonly data: object }
    | undefined;
  /** What Jira would do here and the stand-in does not. */
  readonly note: string | undefined;
}

const layout = (view: ShellView, title: string, bar: Markup, body: Markup): string =>
  markup`<!doctype html>
<html lang="en" data-color-mode="${view.theme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/_client/shell.css" />
    <script defer src="/_client/shell.js"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the page</a>
    <header class="bar">
      <a class="brand" href="/">Stand-in for Jira</a>
      ${bar}
      <button type="button" class="quiet" data-theme-toggle aria-pressed="false">Dark theme</button>
    </header>
    ${body}
    <div class="flags" role="region" aria-label="Notices" aria-live="polite"></div>
  </body>
</html>
`.text;

const roleOf = ({ jiraAdmin, projectAdmin, canBrowse }: Person): string => {
  if (jiraAdmin) return 'Jira admin';
  if (projectAdmin) return 'space admin';
  return canBrowse ? 'can browse' : 'cannot browse';
};

/** A drop-down that reloads the page with the chosen value. */
const choice = (
  label: string,
  name: 'as' | 'site' | 'locale',
  values: readonly (readonly [value: string, told: string])[],
  chosen: string,
): Markup =>
  markup`<label class="field">${label}
    <select data-choose="${name}">${values.map(([value, told]) =>
      value === chosen
        ? markup`<option value="${value}" selected>${told}</option>`
        : markup`<option value="${value}">${told}</option>`,
    )}</select></label>`;

const personChoice = ({ profile }: Site, { person: chosen }: Person): Markup =>
  choice(
    'As',
    'as',
    profile.people.map((one) => [one.person, `${one.displayName}, ${roleOf(one)}`]),
    chosen,
  );

const siteChoice = (sites: readonly Site[], { profile: { site: chosen } }: Site): Markup =>
  choice(
    'Site',
    'site',
    sites.map(({ profile }) => [profile.site, profile.title]),
    chosen,
  );

/** Each language by its own name. */
const languageChoice = (locales: readonly string[], chosen: string): Markup =>
  choice(
    'Language',
    'locale',
    [...new Set([...locales, chosen])].map((locale) => [locale, nameOf(locale)]),
    chosen,
  );

const nameOf = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

const linkTo = ({ href, title, current }: PageLink): Markup =>
  current
    ? markup`<li><a href="${href}" aria-current="page">${title}</a></li>`
    : markup`<li><a href="${href}">${title}</a></li>`;

const BUTTONS = [
  ['install', 'Install'],
  ['upgrade', 'Upgrade'],
  ['renew', 'Renew'],
  ['uninstall', 'Uninstall'],
  ['relink', 'Relink'],
  ['advance', '+7 days'],
] as const;

/** What the start page offers, and the present choices. */
export interface StartPage {
  readonly sites: readonly Site[];
  readonly site: Site;
  readonly person: Person;
  /** The languages that the app has. */
  readonly locales: readonly string[];
  readonly links: readonly PageLink[];
}

/**
 * The start page: choose a person, open pages, run lifecycle steps, and see what the platform
 * holds.
 */
export const startPage = (
  view: ShellView,
  { sites, site, person, locales, links }: StartPage,
): string =>
  layout(
    view,
    'Sightglass, running locally',
    markup`<span class="where">on this machine only</span>`,
    markup`<main id="main" class="start" data-start="${site.profile.site}">
      <section class="card" aria-labelledby="do">
        <h1 id="do">Sightglass, running locally</h1>
        <p>A stand-in for Jira and for Forge, so that the app can be seen and tried without either.</p>
        <div class="fields">
          ${siteChoice(sites, site)} ${personChoice(site, person)}
          ${languageChoice(locales, view.locale)}
        </div>
        <h2>Open</h2>
        <ul class="links">${links.map(
          ({ href, title, place }) => markup`<li><a href="${href}">${title}</a> in ${place}</li>`,
        )}</ul>
        <h2>Do on this site</h2>
        <p class="state" data-installed></p>
        <div class="buttons">${BUTTONS.map(
          ([step, label]) => markup`<button type="button" data-step="${step}">${label}</button>`,
        )}</div>
        <p class="done" role="status" data-done></p>
      </section>
      <section class="card" aria-labelledby="holds">
        <h2 id="holds">What the platform holds for the app</h2>
        <div data-storage><p>Reading …</p></div>
        <h2>What ran</h2>
        <div data-ran></div>
      </section>
    </main>`,
  );

/** The app's page as in Jira: a bar, a menu, and the frame. */
export const framedPage = (view: ShellView, page: FramedPage): string =>
  layout(
    view,
    page.title,
    markup`<span class="where">${page.site.profile.title}</span>
      ${personChoice(page.site, page.person)}`,
    markup`<div class="framed">
      <nav class="menu" aria-label="${page.place}">
        <h2>${page.place}</h2>
        <ul>${page.links.map(linkTo)}</ul>
      </nav>
      <main id="main">
        <p class="trail">${page.place} / ${page.title}</p>
        ${page.note === undefined ? '' : markup`<p class="note">${page.note}</p>`}
        ${page.frame === undefined ? absent : frameOf(page.title, page.frame)}
      </main>
    </div>`,
  );

const absent = markup`<p class="note">The app is not installed on this site. <a href="/">Install
  it on the start page.</a></p>`;

const frameOf = (title: string, frame: NonNullable<FramedPage['frame']>): Markup =>
  markup`<iframe title="${title}" sandbox="${frame.sandbox}" data-src="${frame.src}"
    data-frame="${JSON.stringify(frame.data)}"></iframe>`;

/** The page for an address that failed. */
export const errorPage = (view: ShellView, message: string): string =>
  layout(
    view,
    'Not found',
    markup``,
    markup`<main id="main" class="start"><section class="card">
      <h1>Not found</h1><p>${message}</p><p><a href="/">Back to the start page</a></p>
    </section></main>`,
  );
