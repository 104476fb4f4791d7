import type { RefCallback } from 'preact';
import { useState } from 'preact/hooks';
import { selectLine } from './select-line';
import { after } from './timer';

/** How long Jira may take to make the frame as tall as what is in it. */
const FRAME_GROWS_MS = 400;

/** An element as the page may use it. The element itself cannot be had. */
export interface PageElement {
  /** To be spread over the element that it is. */
  readonly here: { readonly ref: RefCallback<HTMLElement> };
  readonly focus: () => void;
  /** Moves the focus to the element of this id inside it. */
  readonly focusWithin: (id: string) => void;
  /** Brings it into sight and focus, and again once Jira has made the frame tall enough. */
  readonly comeIntoSight: () => void;
  /** As a dialog. */
  readonly show: () => void;
  readonly close: () => void;
  /** Selects a line of a text box, counted from 1, and brings it into sight. */
  readonly selectLine: (line: number) => void;
}

const refs = new WeakSet();

/** An element of one component. */
export const useElement = (): PageElement => useState(() => elementOf(null))[0];

export const isElementRef = (value: unknown): boolean =>
  typeof value === 'function' && refs.has(value);

/** What the page may do with an element, or with whichever is given as `ref` later. */
export function elementOf(given: EventTarget | null): PageElement {
  let element = given instanceof HTMLElement ? given : null;
  const ref = (shown: HTMLElement | null): void => {
    element = shown;
  };
  refs.add(ref);
  const comeIntoSight = (): void => {
    const shown = element;
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'center' });
    after(FRAME_GROWS_MS, () => shown?.scrollIntoView({ block: 'center' }));
  };
  return {
    here: { ref },
    comeIntoSight,
    focus: () => element?.focus(),
    focusWithin: (id) => element?.querySelector<HTMLElement>(`#${id}`)?.focus(),
    show: () => {
      if (element instanceof HTMLDialogElement) element.showModal();
    },
    close: () => {
      if (element instanceof HTMLDialogElement) element.close();
    },
    selectLine: (line) => {
      if (element instanceof HTMLTextAreaElement) selectLine(element, line);
      comeIntoSight();
    },
  };
}
