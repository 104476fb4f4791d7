import { MANIFEST, SENDS, STATEMENT } from '../../../rigs/texts-to-review';
import { rest } from '../../browser';
import {
  alerts,
  box,
  BOX,
  broken,
  buttons,
  choose,
  drop,
  file,
  press,
  SAYS,
  spoken,
  titles,
  drag,
} from './reviewing';

const CALM = MANIFEST.replace('Ticket Helper', 'Calm').replace(/ {4}- manage.*\n/, '');
const APPS = [
  file('calm.yml', CALM),
  file('acme.yml', SENDS),
  file('acme-privacy.md', STATEMENT),
  file('other-privacy.md', STATEMENT),
];

/** The rows of the table of apps. */
const rows = (): string[] =>
  [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
const isTable = (): boolean => buttons('Close the table').length > 0;
const pressed = (): (string | null)[] =>
  [...document.querySelectorAll('td button[aria-pressed], th button[aria-pressed]')].map(
    (one) => one.ariaPressed,
  );

describe('several apps', () => {
  it('give a table, what matters most first, with who was not read', async () => {
    await drop(...APPS, broken('gone.yml'));
    expect(titles()).toContain('3 apps, what matters most first');
    expect(rows()[0]).toMatch(/Ticket Helper.*api\.acme\.example/);
    expect(rows().join()).toContain('No statement was given');
    expect(rows().join()).not.toMatch(/\bapps\.[a-z]/);
    expect(document.body.textContent).toContain('Not read: gone.yml.');
    expect(pressed()).toEqual(['false', 'false', 'false']);
    expect(box().value).toBe('');
  });

  it('are each told of in full once pressed, and stay so when the table is closed', async () => {
    await drop(...APPS);
    await press(/Ticket Helper/);
    expect(pressed()).toEqual(['true', 'false', 'false']);
    expect([box().value, box(SAYS).value]).toEqual([SENDS, STATEMENT]);
    await press('Calm');
    expect([box().value, box(SAYS).value]).toEqual([CALM, '']);
    await press(/^other/);
    expect([box().value, box(SAYS).value]).toEqual(['', STATEMENT]);
    await press('Close the table');
    expect(isTable()).toBe(false);
    expect(box(SAYS).value).toBe(STATEMENT);
  });

  it('may be chosen, too, and take the place of others', async () => {
    await choose(BOX, ...APPS);
    await press('Calm');
    await choose(BOX, ...APPS.slice(0, 2));
    expect(titles()).toContain('2 apps, what matters most first');
    expect(pressed()).toEqual(['false', 'false']);
  });

  it('are said to be read for as long as they are', async () => {
    const slow = file('slow.yml', MANIFEST);
    const read = (): ReturnType<typeof slow.arrayBuffer> =>
      new Promise((resolve) => setTimeout(resolve, 500)).then(slow.arrayBuffer);
    drag('drop', [...APPS, { ...slow, arrayBuffer: read }]);
    await jest.advanceTimersByTimeAsync(400);
    expect(spoken()).toContain('Reading 5 files…');
    await rest();
    expect(spoken()).not.toContain('Reading');
    expect(isTable()).toBe(true);
  });

  it('that are one app fill both boxes', async () => {
    await drop(file('privacy.txt', STATEMENT), file('manifest.yml', SENDS));
    expect([box().value, box(SAYS).value]).toEqual([SENDS, STATEMENT]);
    expect(isTable()).toBe(false);
    await drop(file('privacy.txt', `${STATEMENT} More.`));
    expect([box().value, box(SAYS).value]).toEqual([SENDS, `${STATEMENT} More.`]);
  });

  it('of which none can be read are refused in the box', async () => {
    await drop(broken('a.yml'), broken('b.yml'));
    expect(alerts()[0]).toBe('a.yml could not be read.');
    expect(isTable()).toBe(false);
  });
});
