import { taken } from '../../../src/capabilities/handed';
import { viewDifferences } from '../../../src/entry/resolvers/declared';
import type { Invocation } from '../../../src/platform/invocation';
import { tell } from '../../../src/platform/told';
import { ask, storedRecord, valueOf } from '../../rigs/app';
import { textsInCode } from '../../rigs/texts-in-code';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

/** What the code passes over for its name must occur in the code: whole, in front, behind or inside. */
const texts = textsInCode('src/platform', 'src/record', 'src/entry', 'src/capabilities');

const around = (text: string): string[] => [text, `${text}1`, `a${text}`, `a${text}1`];

const overviewAt = async () => valueOf(await on.time.run(() => ask(on.acme, 'admin', 'overview')));

it('the admin page counts each key that nobody declared, whatever its name', async () => {
  const names = texts
    .map((text) => text.replace(/[^a-zA-Z0-9:._\s#-]/g, '').trim())
    .filter((word) => word !== '' && word.length < 200)
    .flatMap(around);
  const planted = new Set(names.filter((name) => name !== 'installation'));
  for (const name of planted) on.acme.plant(name, 1);
  expect(planted.size).toBeGreaterThan(1_000);
  expect((await overviewAt()).otherKeys).toMatchObject({ undeclaredCount: planted.size });
});

it('the pages name each address that the site lets the app reach, whatever it is', () => {
  const granted = [...new Set(texts.filter((text) => text !== '').flatMap(around))];
  const external = Object.fromEntries(granted.map((text, n) => [n, { backend: [text] }]));
  const told = tell(taken.grantedAddresses, external);
  expect(told).toEqual(granted);
  for (let from = 0; from < told.length; from += 20) {
    const some = told.slice(from, from + 20);
    const call = { take: () => some } as unknown as Invocation;
    expect(viewDifferences(call, []).map(({ id }) => id)).toEqual(some);
  }
});

/** The same id with another digit at one place. */
const butAt = (id: string, place: number): string =>
  id.slice(0, place) + (id[place] === 'e' ? 'd' : 'e') + id.slice(place + 1);

it('a record is another installation’s where the id differs in a single digit', async () => {
  const own = storedRecord(on.acme);
  const id = String(own?.clientKey);
  const places = Array.from(id).flatMap((digit, place) => (digit === '-' ? [] : [place]));
  expect(places).toHaveLength(32);
  for (const place of places) {
    on.acme.plant('installation', { ...own, clientKey: butAt(id, place) });
    expect([place, (await overviewAt()).record.state]).toEqual([place, 'foreign']);
  }
  on.acme.plant('installation', { ...own, baseUrl: 'https://elsewhere.example' });
  expect((await overviewAt()).record.state).toBe('ours');
});
