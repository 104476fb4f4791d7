import type { Forge } from '../forge';
import type { ManifestModule } from '../manifest';
import type { Person, Project } from '../site/people';
import { Refusal } from '../refusal';
import type { Site } from '../site/site';
import { factsOf } from './api';
import { html, json, redirect, type Exchange, type Reply } from './exchange';
import { fileReply, readBelow } from './files';
import { checkedHost, originsOfShell, type Origins } from './guard';
import { framedPage, startPage, type FramedPage, type PageLink } from './pages';
import { pagePolicy, sandboxIn, shellPolicy } from './policy';
import { addressOf, viewIn } from './shell-view';
import { shellStyle } from './style';
import { get, type Handler, type Route } from './table';
import { i18nInfo, titleFor } from './translations';

/** The sources of the shell's files and data. */
export interface ShellSource {
  readonly forge: Forge;
  readonly clientDir: string;
  readonly port: () => number;
}

const ADMIN = 'jira:adminPage';
const PROJECT = 'jira:projectSettingsPage';
const PERSONAL = 'jira:personalSettingsPage';

const ADMIN_PLACE = 'Jira settings';
const PERSONAL_PLACE = 'Personal settings';
const settingsOf = (project: Project | undefined): string =>
  `${project?.name ?? 'Project'} settings`;

/** How many past invocations the start page shows. */
const SHOWN_INVOCATIONS = 8;

/** The stand-in for Jira. */
export const shellRoutes = (source: ShellSource): readonly Route[] => [
  get('/', shellPage(source, start)),
  ...['', '/{path…}'].flatMap((deeper) => [
    get(`/sites/{site}/admin${deeper}`, shellPage(source, admin)),
    get(`/sites/{site}/personal${deeper}`, shellPage(source, personal)),
    get(`/sites/{site}/projects/{key}/settings${deeper}`, shellPage(source, settings)),
  ]),
  get('/_shell/sites/{site}', (_, { site = '' }) => json(stateOf(source.forge, site))),
  get('/_client/shell.css', () => fileReply('shell.css', Buffer.from(shellStyle))),
  get('/_client/{file}', async (_, { file = '' }) =>
    fileReply(file, await readBelow(source.clientDir, file)),
  ),
];

type Names = Readonly<Record<string, string>>;
type Page = (forge: Forge, url: URL, names: Names, origins: Origins) => Promise<string>;

/** Content policies cannot name IPv6 addresses, so pages are shown under `localhost`. */
const shellPage =
  ({ forge, port }: ShellSource, page: Page): Handler =>
  async ({ request, url }: Exchange, names): Promise<Reply> => {
    const host = checkedHost(request, port());
    if (host.name === '[::1]')
      return redirect(`http://localhost:${host.port}${url.pathname}${url.search}`);
    const origins = originsOfShell(host);
    const headers = { 'content-security-policy': shellPolicy(origins.frame) };
    return html(await page(forge, url, names, origins), headers);
  };

async function start(forge: Forge, url: URL): Promise<string> {
  const site = forge.site(url.searchParams.get('site') ?? 'acme');
  const person = personIn(site, url);
  const links = [
    ...(await linksTo(forge, site, ADMIN, url)),
    ...(await linksTo(forge, site, PROJECT, url)),
    ...(await linksTo(forge, site, PERSONAL, url)),
  ];
  const locales = (await i18nInfo(forge.manifest))?.config.locales ?? [];
  return startPage(viewIn(url), { sites: forge.sites(), site, person, locales, links });
}

async function admin(forge: Forge, url: URL, names: Names, origins: Origins): Promise<string> {
  const site = forge.site(names['site'] ?? '');
  const module = moduleIn(forge, ADMIN, url.searchParams.get('module'));
  const base = `/sites/${site.profile.site}/admin`;
  const links = await linksTo(forge, site, ADMIN, url, module);
  const person = personIn(site, url);
  const note = person.jiraAdmin ? undefined : 'Jira shows its settings to Jira admins only.';
  const page = { site, person, place: ADMIN_PLACE, links, note };
  return framed(forge, url, origins, page, { module, base, project: undefined });
}

async function settings(forge: Forge, url: URL, names: Names, origins: Origins): Promise<string> {
  const site = forge.site(names['site'] ?? '');
  const module = moduleIn(forge, PROJECT, url.searchParams.get('module'));
  const project = site.profile.projects.find(({ key }) => key === names['key']);
  if (project === undefined)
    throw new Refusal(404, 'UNKNOWN_PROJECT', 'This site has no such project.');
  const base = `/sites/${site.profile.site}/projects/${project.key}/settings`;
  const links = await linksTo(forge, site, PROJECT, url, module);
  const person = personIn(site, url);
  const note =
    person.projectAdmin || person.jiraAdmin
      ? undefined
      : 'Jira shows space settings to admins of the space only.';
  const page = { site, person, place: settingsOf(project), links, note };
  return framed(forge, url, origins, page, { module, base, project: project.key });
}

/** The personal settings page, which Jira shows to everybody. */
async function personal(forge: Forge, url: URL, names: Names, origins: Origins): Promise<string> {
  const site = forge.site(names['site'] ?? '');
  const module = moduleIn(forge, PERSONAL, url.searchParams.get('module'));
  const base = `/sites/${site.profile.site}/personal`;
  const links = await linksTo(forge, site, PERSONAL, url, module);
  const person = personIn(site, url);
  const page = { site, person, place: PERSONAL_PLACE, links, note: undefined };
  return framed(forge, url, origins, page, { module, base, project: undefined });
}

interface ShownModule {
  readonly module: ManifestModule;
  /** The shell's part of the address; the rest is the app's. */
  readonly base: string;
  readonly project: string | undefined;
}

async function framed(
  forge: Forge,
  url: URL,
  origins: Origins,
  page: Omit<FramedPage, 'title' | 'frame'>,
  { module, base, project }: ShownModule,
): Promise<string> {
  const view = viewIn(url);
  const title = titleFor(view.locale, module, await i18nInfo(forge.manifest));
  const { site, person } = page;
  const request = { as: person.person, module: module.key, project };
  const data = () => ({
    ...{ site: site.profile.site, base, origin: origins.frame, request },
    context: { ...site.pageContext(request), locale: view.locale },
  });
  const sandbox = sandboxIn(pagePolicy(forge.manifest, '', origins.shell));
  const src = `${origins.frame}/frame/${site.profile.site}/${module.key}/`;
  const frame = site.installation === undefined ? undefined : { src, sandbox, data: data() };
  return framedPage(view, { ...page, title, frame });
}

function moduleIn(forge: Forge, type: string, key: string | null): ManifestModule {
  const pages = forge.manifest.ofType(type);
  const found = key === null ? pages[0] : pages.find((page) => page.key === key);
  if (found === undefined)
    throw new Refusal(404, 'UNKNOWN_MODULE', 'The manifest has no such page here.');
  return found;
}

function personIn({ profile }: Site, { searchParams }: URL): Person {
  const name = searchParams.get('as') ?? 'admin';
  const found = profile.people.find(({ person }) => person === name);
  if (found === undefined)
    throw new Refusal(404, 'UNKNOWN_PERSON', 'Nobody on this site is called that.');
  return found;
}

async function linksTo(
  forge: Forge,
  site: Site,
  type: string,
  url: URL,
  current?: ManifestModule,
): Promise<readonly PageLink[]> {
  const { person } = personIn(site, url);
  const { locale } = viewIn(url);
  const [project] = site.profile.projects;
  const [first] = forge.manifest.ofType(type);
  const { path, place } = placesOf(project).get(type) ?? NOWHERE;
  const info = await i18nInfo(forge.manifest);
  return forge.manifest.ofType(type).map((module) => {
    const changes = { as: person, ...(module === first ? {} : { module: module.key }) };
    return {
      title: titleFor(locale, module, info),
      place,
      href: addressOf(`/sites/${site.profile.site}/${path}`, url, changes),
      current: module === current,
    };
  });
}

/** Each kind of page with its address and its name. */
const placesOf = (project: Project | undefined) =>
  new Map([
    [ADMIN, { path: 'admin', place: ADMIN_PLACE }],
    [PROJECT, { path: `projects/${project?.key ?? ''}/settings`, place: settingsOf(project) }],
    [PERSONAL, { path: 'personal', place: PERSONAL_PLACE }],
  ]);
const NOWHERE = { path: '', place: '' };

const stateOf = (forge: Forge, name: string): object => ({
  ...factsOf(forge, forge.site(name)),
  storage: forge.site(name).storage(),
  invocations: forge
    .invocations()
    .filter(({ site }) => site === name)
    .slice(-SHOWN_INVOCATIONS)
    .reverse(),
});
