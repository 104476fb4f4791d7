import { connectScopes } from '../../facts/connect-scopes';
import { moduleTypes } from '../../facts/modules';
import { scopeFacts, scopeNames } from '../../facts/scopes';
import often from '../../locales/en-US/names.json';
import rare from '../../locales/en-US/rare.json';

const names = Object.fromEntries(
  Object.entries({ ...often, ...rare }).filter(([key]) => key.startsWith('name.')),
);
const facts = [...scopeNames, ...connectScopes].map(scopeFacts);
const needed = new Set(
  [
    ...facts.flatMap((each) =>
      each === null
        ? []
        : [`verb.${each.verb}`, `object.${each.object}`, `product.${each.product}`],
    ),
    ...moduleTypes.map((type) => `module.${type}`),
  ].map((key) => `name.${key}`),
);

it('has a name for every verb, object, product and Forge module', () => {
  expect([...needed].filter((key) => !(key in names))).toEqual([]);
});

it('has no name left over', () => {
  expect(Object.keys(names).filter((key) => !needed.has(key))).toEqual([]);
});

it.each(Object.entries(names))(
  'names %s in a short phrase that fits into a sentence',
  (_, name) => {
    expect(name).toMatch(/^\S(?:.*\S)?$/);
    expect(name).not.toMatch(/[.'"]$|'/);
    expect(name.length).toBeLessThanOrEqual(50);
  },
);
