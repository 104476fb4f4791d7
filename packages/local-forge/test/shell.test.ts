import { send, servedApp, type Answer } from './served-app';

const app = servedApp();

test('the frame’s page comes under Forge’s own policy with the bridge in front', async () => {
  const { headers, text } = await send(app, 'GET', '/frame/acme/admin-page/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self' https://forge.cdn.prod.atlassian-dev.net");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain(`frame-ancestors http://localhost:${app.now().serving.port};`);
  expect(text).toContain(
    `<head><script src="/_client/bridge.js" data-shell="http://localhost:${app.now().serving.port}">`,
  );
  const asset = await send(app, 'GET', '/frame/acme/admin-page/app.js');
  expect(asset).toMatchObject({ status: 200, text: 'run();' });
  expect(asset.headers['content-type']).toMatch(/^text\/javascript/);
});

test('the frame finds titles and languages where a deployment puts them', async () => {
  const at = (file: string): Promise<Answer> =>
    send(app, 'GET', `/frame/acme/admin-page/__LOCALES__/${file}`);
  expect((await at('i18n-info.json')).body).toEqual({
    translations: { 'menu.admin': { 'de-DE': 'Verwaltung', 'en-US': 'Admin <page>' } },
    config: {
      locales: ['de-DE', 'en-US'],
      fallback: { default: 'en-US', 'nl-NL': ['de-DE'] },
    },
  });
  expect((await at('en-US.json')).body).toEqual({ menu: { admin: 'Admin <page>' } });
  expect((await at('fr-FR.json')).status).toBe(404);
});

test.each([
  ['de-DE', 'Verwaltung'],
  ['en-US', 'Admin &lt;page&gt;'],
  ['nl-NL', 'Verwaltung'],
  ['fr-FR', 'Admin &lt;page&gt;'],
])('in %s the menu, the frame and the start page say "%s"', async (locale, title) => {
  const wish = `?as=admin&locale=${locale}`;
  const page = await send(app, 'GET', `/sites/acme/admin${wish}`);
  expect(page.text).toContain(`aria-current="page">${title}</a>`);
  expect(page.text).toContain(`<iframe title="${title}"`);
  const start = await send(app, 'GET', `/${wish}`);
  expect(start.text).toContain(
    `<a href="/sites/acme/admin${wish.replace('&', '&amp;')}">${title}<`,
  );
  expect(start.text).toContain(`<option value="${locale}" selected>`);
});

test('the shell shows the app from another origin, and has no scripts of its own inline', async () => {
  const { port } = app.now().serving;
  const page = (host: string, path: string): Promise<Answer> =>
    send(app, 'GET', path, undefined, { host: `${host}:${port}` });
  const local = await page('localhost', '/sites/acme/admin?as=member');
  expect(local.text).toContain(`data-src="http://127.0.0.1:${port}/frame/acme/admin-page/"`);
  expect(local.text).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(local.headers['content-security-policy']).toContain(`frame-src http://127.0.0.1:${port}`);
  const numeric = await page('127.0.0.1', '/sites/acme/projects/ACME/settings/deep/er?as=lead');
  expect(numeric.text).toContain(`data-src="http://localhost:${port}/frame/acme/project-page/"`);
  expect((await page('[::1]', '/?site=globex')).headers['location']).toBe(
    `http://localhost:${port}/?site=globex`,
  );
});

test.each(['/sites/acme/admin?as=nobody', '/sites/nope/admin', '/sites/acme/projects/X/settings'])(
  '%s is not found, told as a page',
  async (path) => {
    const { status, headers } = await send(app, 'GET', path);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
  },
);
