/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { fireEvent, render, screen } from '@testing-library/preact';
import '../../../static/privacy/start/render-hook';
import { copyText } from '../../../static/privacy/ui/copy-text';
import { on, type Happened } from '../../../static/privacy/ui/happened';
import { elementOf, useElement, type PageElement } from '../../../static/privacy/ui/use-element';

/** Everything reachable from a value through its own properties. */
function within(value: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return seen;
  if (seen.has(value)) return seen;
  seen.add(value);
  for (const name of Object.getOwnPropertyNames(value))
    within(Object.getOwnPropertyDescriptor(value, name)?.value, seen);
  return seen;
}

const ofBrowser = (value: unknown): unknown[] =>
  [...within(value)].filter(
    (part) => part instanceof EventTarget || part instanceof Event || part instanceof FileList,
  );

function happening(): readonly Happened[] {
  const told: Happened[] = [];
  const note = on((happened) => {
    told.push(happened);
  });
  render(
    <main onDrop={note}>
      <button type="button" onClick={note} onKeyDown={note}>
        Press
      </button>
      <textarea onInput={note} />
    </main>,
  );
  fireEvent.click(screen.getByRole('button'));
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Home' });
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'typed' } });
  fireEvent.drop(screen.getByRole('main'));
  return told;
}

it('what happened is told without the event, the element, or anything that leads to the page', () => {
  const told = happening();
  expect(told.map(({ key, value }) => [key, value])).toEqual([
    ['', ''],
    ['Home', ''],
    ['', 'typed'],
    ['', ''],
  ]);
  expect(told.flatMap(ofBrowser)).toEqual([]);
});

it('a component that holds an element can do a few things with it and cannot have it', () => {
  let held: PageElement | undefined;
  const Holding = () => {
    held = useElement();
    return (
      <p {...held.here} tabIndex={0}>
        here
      </p>
    );
  };
  render(<Holding />);
  expect(ofBrowser(held)).toEqual([]);
  held?.focus();
  expect(document.activeElement?.textContent).toBe('here');
});

it('what is not shown, or is another element, can be asked for anything, and does nothing', () => {
  jest.useFakeTimers();
  Element.prototype.scrollIntoView = () => undefined;
  const others = [null, new EventTarget(), document.createElement('p')].map(elementOf);
  for (const element of others) {
    element.focus();
    element.focusWithin('tab-stored');
    element.show();
    element.close();
    element.selectLine(1);
  }
  expect(() => {
    jest.runAllTimers();
  }).not.toThrow();
  expect(document.activeElement).toBe(document.body);
  jest.useRealTimers();
});

describe('the clipboard', () => {
  const written: string[] = [];
  let isActive = true;
  beforeEach(() => {
    written.length = 0;
    isActive = true;
    Object.assign(navigator, {
      clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
      userActivation: {
        get isActive() {
          return isActive;
        },
      },
    });
  });

  /** A press as the browser reports a person's; a script cannot create one. */
  const press = (type = 'click', isTrusted = true): Event => ({ type, isTrusted }) as Event;
  const button = (name: string): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { name });

  it('takes what a person copies by a button that is made for it, once a press', async () => {
    const pressed = press();
    expect(await copyText(pressed, button('copy'), 'asked')).toBe(true);
    expect(await copyText(pressed, button('copy'), 'again')).toBe(false);
    expect(written).toEqual(['asked']);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['a press that a script made', () => copyText(press('click', false), button('copy'), 'x')],
    ['a press of another button', () => copyText(press(), button('tab'), 'x')],
    ['something that is no press', () => copyText(press('input'), button('copy'), 'x')],
    ['a press of nothing', () => copyText(press(), null, 'x')],
    [
      'a press that is long over',
      () => {
        isActive = false;
        return copyText(press(), button('copy'), 'x');
      },
    ],
  ])('takes nothing for %s', async (_, copying) => {
    expect(await copying()).toBe(false);
    expect(written).toEqual([]);
  });

  it('takes nothing where the frame may not, or where the text does not come', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    expect(await copyText(press(), button('copy'), 'x')).toBe(false);
    expect(await copyText(press(), button('copy'), Promise.resolve(null))).toBe(false);
    expect(written).toEqual([]);
  });

  it('takes nothing from a page that is opened, or from a press that a test makes', async () => {
    const [first] = happening();
    expect(await first?.copy('the stored values')).toBe(false);
    expect(written).toEqual([]);
  });
});
