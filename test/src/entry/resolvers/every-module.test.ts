import { readModules } from '../../../../src/disclosure/derive/manifest';
import { installedApp } from '../../../rigs/app';
import { manifest } from '../../disclosure/committed';
import { offered } from '../authorization/offered';

/** Which names the page of a module needs answered, by the kind of module. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'jira:adminPage': offered['admin-page'],
  'jira:projectSettingsPage': offered['project-panel'],
  'jira:personalSettingsPage': offered['personal-page'],
};

const pages = readModules(manifest).filter(({ resource }) => resource !== null);

it.each(pages.map(({ type, key }) => [type, key] as const))(
  'the %s %s has all answered that its page asks for, and nothing of the other pages',
  async (type, module) => {
    const app = await installedApp('acme');
    const names = needed[type] ?? [];
    expect(names).not.toEqual([]);
    for (const functionKey of new Set(Object.values(offered).flat())) {
      const place = { as: 'admin', module, project: 'ACME', functionKey };
      const answer = await app.site('acme').invoke(place);
      const ok = names.includes(functionKey);
      expect([functionKey, answer]).toMatchObject([functionKey, { outcome: 'ok', result: { ok } }]);
    }
    app.dispose();
  },
);

it('every page of the manifest is of a kind whose needs are listed here', () => {
  expect(new Set(pages.map(({ type }) => type))).toEqual(new Set(Object.keys(needed)));
});
