import type { Person } from '../people';
import type { Site } from '../site';
import { markup, type Markup } from './markup';
import type { ShellView } from './shell-view';

/** A link to one of the app's pages. */
export interface PageLink {
  readonly title: string;
  /** Where in Jira it stands. */
  readonly place: string;
  readonly href: string;
  readonly current: boolean;
}

/** The app's page in the stand-in's frame. */
export interface FramedPage {
  readonly site: Site;
  readonly person: Person;
  readonly place: string;
  readonly links: readonly PageLink[];
  readonly title: string;
  /** What the browser script needs; `undefined` while the app is not installed. */
  readonly frame:
    { readonly src: string; readonly sandbox: string; readonly data: object } | undefined;
  /** What Jira would do that the stand-in does not. */
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
  if (projectAdmin) return 'project admin';
  return canBrowse ? 'can browse' : 'cannot browse';
};

const personChoice = (site: Site, chosen: string): Markup =>
  markup`<label class="field">As
    <select data-choose="as">${site.profile.people.map((person) =>
      person.person === chosen
        ? markup`<option value="${person.person}" selected>${labelOf(person)}</option>`
        : markup`<option value="${person.person}">${labelOf(person)}</option>`,
    )}</select></label>`;

const labelOf = (person: Person): string => `${person.displayName}, ${roleOf(person)}`;

const siteChoice = (sites: readonly Site[], chosen: Site): Markup =>
  markup`<label class="field">Site
    <select data-choose="site">${sites.map(({ profile }) =>
      profile.site === chosen.profile.site
        ? markup`<option value="${profile.site}" selected>${profile.title}</option>`
        : markup`<option value="${profile.site}">${profile.title}</option>`,
    )}</select></label>`;

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

/** Where everything starts: whom to be, what to open, what to do, and what the platform holds. */
export const startPage = (
  view: ShellView,
  sites: readonly Site[],
  site: Site,
  person: Person,
  links: readonly PageLink[],
): string =>
  layout(
    view,
    'Sightglass, running locally',
    markup`<span class="where">on this machine only</span>`,
    markup`<main id="main" class="start" data-start="${site.profile.site}">
      <section class="card" aria-labelledby="do">
        <h1 id="do">Sightglass, running locally</h1>
        <p>A stand-in for Jira and for Forge, so that the app can be seen and tried without either.</p>
        <div class="fields">${siteChoice(sites, site)}${personChoice(site, person.person)}</div>
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

/** The app's page as it stands in Jira: a bar, a menu, and the frame. */
export const framedPage = (view: ShellView, page: FramedPage): string =>
  layout(
    view,
    page.title,
    markup`<span class="where">${page.site.profile.title}</span>
      ${personChoice(page.site, page.person.person)}`,
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

/** What went wrong with an address that a person opened. */
export const errorPage = (view: ShellView, message: string): string =>
  layout(
    view,
    'Not found',
    markup``,
    markup`<main id="main" class="start"><section class="card">
      <h1>Not found</h1><p>${message}</p><p><a href="/">Back to the start page</a></p>
    </section></main>`,
  );
