import { handed } from '../../../src/capabilities/handed';
import { allServed } from '../../../src/capabilities/served';
import type { Receipt, Result } from '../../../src/contract';
import { installedApp, valueOf } from '../../rigs/app';

const ids = handed.filter((entry) => entry.in.includes('resolver')).map(({ id }) => id);

/** Every declared field of the two arguments with nothing declared below it. */
const leaves = ids
  .filter((id) => /^(?:event|context)\./.test(id))
  .filter((id) => !ids.some((other) => other.startsWith(`${id}.`)));

/** What is handed in below a place: what is given for a field, or a text that names it. */
function below(place: string, given: ReadonlyMap<string, string>): unknown {
  if (leaves.includes(place)) return given.get(place) ?? `of ${place}`;
  const rest = leaves.filter((path) => path.startsWith(`${place}.`));
  const names = new Set(
    rest.map((path) =>
      path
        .slice(place.length + 1)
        .split('.', 1)
        .join(''),
    ),
  );
  return Object.fromEntries(Array.from(names, (name) => [name, below(`${place}.${name}`, given)]));
}

const told = allServed.filter(({ receipt }) => receipt !== null);

it.each(told.map((entry) => [entry.page, entry] as const))(
  'the receipt of %s shows each field that is declared when all of them are handed in',
  async (page, { name, receipt }) => {
    const app = await installedApp('acme');
    const site = app.site('acme');
    const { people, projects } = site.profile;
    const given = new Map([
      ['event.call.functionKey', name],
      ['event.context.extension.project.id', String(projects[0]?.id)],
      ['context.principal.accountId', String(people.find((one) => one.jiraAdmin)?.accountId)],
    ]);
    const { result } = await site.run(page, below('event', given), below('context', given));
    const { receipt: written } = valueOf(result as Result<{ receipt: Receipt }>);
    const shown = new Map(written.handed.map(({ path, value }) => [path, value]));
    const expected = leaves.map((path) => {
      const value = given.get(path) ?? `of ${path}`;
      return [path, receipt === 'values' ? value : null];
    });
    expect(leaves.map((path) => [path, shown.get(path)])).toEqual(expected);
    expect(written.handed.filter(({ declared }) => !declared)).toEqual([]);
    const values = written.handed.filter(({ value }) => value !== null);
    expect(values.length > 0).toBe(receipt === 'values');
    app.dispose();
  },
);
