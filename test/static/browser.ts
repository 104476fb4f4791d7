import { createHash } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

import { cleanup } from '@testing-library/preact';

/** A file that the page has handed to the browser to save. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a page has done outside of its document, anew for each test. */
export interface Browser {
  readonly saved: Saved[];
  /** What the page looked like each time when it was printed. */
  readonly printed: string[];
  /** What was brought into sight. */
  readonly sights: Element[];
}

/** Lets a page come to rest. */
export async function rest(): Promise<void> {
  for (const ms of [500, 500, 500, 500]) await jest.advanceTimersByTimeAsync(ms);
}

/** Brings what browsers have and jsdom lacks, as far as the pages use it, and a clock that the test moves. */
export function bringBrowser(): Browser {
  const browser: Browser = { saved: [], printed: [], sights: [] };
  beforeEach(() => {
    for (const kept of [browser.saved, browser.printed, browser.sights]) kept.length = 0;
    jest.useFakeTimers({ now: new Date('2026-11-28T10:00:00.000Z') });
  });
  afterEach(async () => {
    cleanup();
    // Preact waits for good for a frame that it has asked for and that does not come.
    await rest();
    jest.useRealTimers();
  });
  beforeAll(() => {
    bring(browser);
  });
  return browser;
}

function bring({ saved, printed, sights }: Browser): void {
  bringSaving(saved);
  bringDialogs();
  Object.assign(globalThis, {
    TextDecoder,
    TextEncoder,
    DragEvent: class extends MouseEvent {
      readonly dataTransfer: unknown = null;
    },
    print: () => void printed.push(document.body.innerHTML),
  });
  Object.defineProperty(globalThis, 'crypto', {
    value: { subtle: { digest } },
    configurable: true,
  });
  Element.prototype.scrollIntoView = function (this: Element) {
    sights.push(this);
  };
}

const digest = (algorithm: string, bytes: Uint8Array): Promise<ArrayBufferLike> => {
  const name = algorithm.replace('-', '').toLowerCase();
  return Promise.resolve(new Uint8Array(createHash(name).update(bytes).digest()).buffer);
};

/** A blob whose text can be had at once. */
class Legible extends Blob {
  readonly whole: string;

  constructor(parts: string[], given: BlobPropertyBag) {
    super(parts, given);
    this.whole = parts.join('');
  }
}

function bringSaving(saved: Saved[]): void {
  let last = new Legible([], {});
  const createObjectURL = (blob: Legible): string => {
    last = blob;
    return 'blob:http://localhost/1';
  };
  Object.assign(globalThis, { Blob: Legible });
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, type: last.type, text: last.whole });
  };
}

/** Dialogs that open and close. */
export function bringDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}
