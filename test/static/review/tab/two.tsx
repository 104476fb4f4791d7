import { LATER, MANIFEST } from '../../../rigs/texts-to-review';
import {
  browser,
  box,
  buttons,
  choose,
  drop,
  EARLIER,
  fieldOf,
  file,
  give,
  LATER_BOX,
  press,
  spoken,
  titles,
  told,
} from './reviewing';

const { sights } = browser;

async function compare(before: string, after: string): Promise<void> {
  await press('Compare with another version');
  await give(before, EARLIER);
  await give(after, LATER_BOX);
}

const toggle = (name: string): string | null | undefined => buttons(name)[0]?.ariaExpanded;
const isWayBack = (): boolean[] =>
  [...document.querySelectorAll('.inspect-box')].map(({ textContent }) =>
    textContent.includes('Back to the answer'),
  );

describe('two versions', () => {
  it('are compared once both are there, which is said, and no more when that is ended', async () => {
    expect(toggle('Compare with another version')).toBe('false');
    await press('Compare with another version');
    expect(toggle('Stop comparing')).toBe('true');
    await give(MANIFEST, EARLIER);
    expect(told()).toContain('Fill both boxes to see what changes');
    expect(titles()).toContain('What “Ticket Helper” may do');
    await give(LATER, LATER_BOX);
    expect(titles()).toContain('What changes');
    expect(told()).toContain('It can add and change in Jira: work items');
    expect(spoken()).toMatch(/The later file lets the app do more\. \d+ changes\./);
    await press('Stop comparing');
    expect(titles()).toContain('What “Ticket Helper” may do');
    expect(told()).not.toContain('Fill both boxes');
  });

  it('are swapped with all that was given', async () => {
    await compare(MANIFEST, LATER);
    await press('Swap the two');
    expect([box(EARLIER).value, box(LATER_BOX).value]).toEqual([LATER, MANIFEST]);
    expect(told()).toContain('The later file lets the app do less.');
    await press('Swap the two');
    expect(told()).toContain('The later file lets the app do more.');
  });

  it('come out of a difference, the earlier first', async () => {
    await press('Compare with another version');
    await press('Swap the two');
    await press('Stop comparing');
    await give(
      ['--- a/manifest.yml', '+++ b/manifest.yml', '@@ -1,3 +1,4 @@', ' permissions:', '   scopes:']
        .concat(['     - read:jira-work', '+    - write:jira-work', ''])
        .join('\n'),
    );
    await press('Compare the two sides');
    expect(box(EARLIER).value).not.toContain('write:jira-work');
    expect(box(LATER_BOX).value).toContain('write:jira-work');
    expect(titles()).toContain('What changes');
  });

  it('are two files that are dropped together, in their order', async () => {
    await press('Compare with another version');
    await drop(file('old.yml', MANIFEST), file('new.yml', LATER));
    expect([box(EARLIER).value, box(LATER_BOX).value]).toEqual([MANIFEST, LATER]);
    expect(told()).toMatch(/old\.yml: \d+ bytes.*new\.yml: \d+ bytes/);
  });

  it('take one file that is dropped into the box that is empty', async () => {
    await press('Compare with another version');
    await drop(file('old.yml', MANIFEST));
    expect(box(EARLIER).value).toBe(MANIFEST);
    await drop(file('new.yml', LATER));
    expect([box(EARLIER).value, box(LATER_BOX).value]).toEqual([MANIFEST, LATER]);
  });

  it('each take one chosen file', async () => {
    await press('Compare with another version');
    expect(fieldOf(EARLIER).multiple).toBe(false);
    await choose(LATER_BOX, file('new.yml', LATER));
    expect(box(LATER_BOX).value).toBe(LATER);
    expect(titles()).toContain('What “Ticket Helper” may do');
  });
});

describe('an example', () => {
  it('is a small app that can be told of', async () => {
    await press('Show an example');
    expect(told()).toContain('It can read in Jira: work items');
    expect(told()).not.toContain('cannot be read');
  });

  it('has a later version that may do more', async () => {
    await press('Compare with another version');
    await press('Show an example');
    expect(told()).toContain('The later file lets the app do more.');
    expect(told()).toContain('notes.example.com');
    expect(told()).toContain('avi:jira:updated:issue');
    expect(told()).not.toContain('could not be read');
  });
});

describe('a line that an answer points at', () => {
  const lineOf = (area: HTMLTextAreaElement): string =>
    area.value.slice(area.selectionStart, area.selectionEnd);

  it('is selected in its text, from where there is a way back', async () => {
    await give(MANIFEST);
    await press(/^Line 9,/);
    expect(lineOf(box())).toBe('    - manage:jira-configuration');
    expect(document.activeElement).toBe(box());
    expect(new Set(sights)).toEqual(new Set([box()]));
    sights.length = 0;
    await press('Back to the answer');
    const [line] = buttons(/^Line 9,/);
    expect(document.activeElement).toBe(line);
    expect(new Set(sights)).toEqual(new Set([line]));
    expect(isWayBack()).not.toContain(true);
  });

  it('comes to the middle of its box, and the box to the middle of the frame, also once that has grown', async () => {
    await give(MANIFEST);
    const area = box();
    const sizes = { scrollHeight: { value: 1_400 }, clientHeight: { value: 100 } };
    Object.defineProperties(area, sizes);
    area.scrollLeft = 30;
    const focus = jest.spyOn(area, 'focus');
    const scroll = jest.spyOn(area, 'scrollIntoView');
    await press(/^Line 9,/);
    // The eighth of fourteen lines ends where the ninth begins.
    expect([area.scrollTop, area.scrollLeft]).toEqual([750, 0]);
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(scroll.mock.calls).toEqual([[{ block: 'center' }], [{ block: 'center' }]]);
  });

  it('is selected in the version that it is of', async () => {
    await compare(MANIFEST, LATER);
    await press(/^Later version, line 9,/);
    expect(lineOf(box(LATER_BOX))).toBe('    - write:jira-work');
    expect(isWayBack()).toEqual([false, true, false]);
  });

  it('is forgotten once something is typed', async () => {
    await give(MANIFEST);
    await press(/^Line 9,/);
    await give(LATER);
    expect(isWayBack()).not.toContain(true);
  });
});
