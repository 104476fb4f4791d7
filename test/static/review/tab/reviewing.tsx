/** @jsxImportSource preact */
import { fireEvent } from '@testing-library/preact';

import { InspectTab } from '../../../../static/privacy/review/review-tab';
import { bringBrowser, rest } from '../../browser';
import { show } from '../../show';

export const BOX = 'Manifest, descriptor or list of scopes';
export const EARLIER = 'Earlier version';
export const LATER_BOX = 'Later version';
export const SAYS = /^What its developer says/;

type Name = string | RegExp;

/**
 * What has a name, as it is labelled or as it reads: to work out names by all the rules for them would be most
 * of what these tests take.
 */
function named<E extends HTMLElement>(
  selector: string,
  name: Name,
  within: ParentNode = document,
): E[] {
  const fits = (one: E): boolean => {
    const label = one instanceof HTMLTextAreaElement ? one.labels[0]?.textContent : one.ariaLabel;
    const text = label ?? one.textContent;
    return typeof name === 'string' ? text === name : name.test(text);
  };
  return [...within.querySelectorAll<E>(selector)].filter(fits);
}

function first<E extends HTMLElement>(...asked: Parameters<typeof named<E>>): E {
  const [found] = named<E>(...asked);
  if (found === undefined) throw new Error(`There is no ${asked[0]} that is called ${asked[1]}.`);
  return found;
}

const groupOf = (name: Name): HTMLElement => first('[role=group]', name);

export const browser = bringBrowser();

/** Each test begins with the tab as it opens. */
beforeEach(async () => {
  show(<InspectTab isShown />);
  await rest();
});

export const box = (name: Name = BOX): HTMLTextAreaElement => first('textarea', name);
export const buttons = (name: Name): HTMLElement[] => named('button', name);

export async function give(text: string, name: Name = BOX): Promise<void> {
  fireEvent.input(box(name), { target: { value: text } });
  await rest();
}

/** Presses a button: the first of several, or that of one box. */
export async function press(name: Name, around?: Name): Promise<void> {
  fireEvent.click(first('button', name, around === undefined ? document : groupOf(around)));
  await rest();
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent);

/** All that is told of what was given. */
export const told = (): string => texts('.inspected').join('');
export const titles = (): string[] => texts('h2');
export const alerts = (): string[] => texts('[role=alert]');
/** What is said to those who do not see that something has come. */
export const spoken = (): string => texts('[role=status]').join('|');

export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBufferLike>;
}

/** A file on a person's disk. */
export const file = (name: string, text: string | Uint8Array, size = text.length): GivenFile => ({
  name,
  size,
  arrayBuffer: () =>
    Promise.resolve((typeof text === 'string' ? new TextEncoder().encode(text) : text).buffer),
});

export const broken = (name: string): GivenFile => ({
  ...file(name, ''),
  arrayBuffer: () => Promise.reject(new Error('gone')),
});

/** The field for files of a box. */
export const fieldOf = (around: Name): HTMLInputElement => {
  const field = groupOf(around).querySelector('input');
  if (field === null) throw new Error('A box has a field for files.');
  return field;
};

export async function choose(around: Name, ...files: readonly GivenFile[]): Promise<void> {
  const field = fieldOf(around);
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  fireEvent.change(field);
  await rest();
}

/** Moves something over the tab, or drops it there; returns whether the browser may do its own with it. */
export function drag(
  type: 'dragover' | 'dragleave' | 'drop',
  files: readonly GivenFile[] | null,
  more: Readonly<Record<string, unknown>> = {},
): boolean {
  const event = new DragEvent(type, { bubbles: true, cancelable: true });
  const types = files === null ? ['text/plain'] : ['Files'];
  for (const [name, value] of Object.entries({
    dataTransfer: { types, files: files ?? [] },
    ...more,
  }))
    Object.defineProperty(event, name, { value });
  return fireEvent(first('h2', 'What may an app do?'), event);
}

export async function drop(...files: readonly GivenFile[]): Promise<void> {
  drag('drop', files);
  await rest();
}
