import { copyText } from './copy-text';
import { hearing } from './hearing';
import { elementOf, type PageElement } from './use-element';

/** All that the page is told of something that a person does on it. No element is part of it. */
export interface Happened {
  /** The key that was pressed, if one was. */
  readonly key: string;
  /** What stands in the field that it happened to. */
  readonly value: string;
  /** What it happened to, to come back to. */
  readonly on: PageElement;
  /** Puts a text on the clipboard; `false` unless a person has just pressed a button made for it. */
  readonly copy: (text: string | Promise<string | null>) => Promise<boolean>;
}

/** Makes what the page does when something happens. */
export const on = hearing<Happened>((event, target) => ({
  key: event instanceof KeyboardEvent ? event.key : '',
  value: target !== null && 'value' in target ? String(target.value) : '',
  on: elementOf(target),
  copy: (text) => copyText(event, target, text),
}));
