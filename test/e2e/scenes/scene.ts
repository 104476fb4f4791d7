import type { FrameLocator, Page } from '@playwright/test';

/** A function's answer: a result, a failure, or none at all. */
export type Answer =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly error: { readonly code: string } };

/**
 * A changed answer: computed from the real one, replacing it, or missing: `never`, or `lost` after
 * it was sent.
 */
export type Change = ((answer: Answer) => Answer) | Answer | 'never' | 'lost';

/**
 * A state that a person can see. No step depends on a page's texts, so it works in every language.
 */
export interface Scene {
  readonly name: string;
  /** The path of Jira's page, such as `/sites/acme/admin/stored`. */
  readonly path: string;
  readonly as: 'admin' | 'lead' | 'guest';
  /** Changed answers, by the function's key. */
  readonly answers: Readonly<Record<string, Change>>;
  readonly steps: readonly Step[];
  /** Whether something is still in progress. */
  readonly isBusy: boolean;
  /** Whether it must fit on a desktop screen. */
  readonly isFirstScreen: boolean;
}

/** Something that a person does; `back` undoes it, so that the next scene needs no new page. */
export interface Step {
  (frame: FrameLocator, page: Page): Promise<void>;
  readonly back?: (frame: FrameLocator) => Promise<void>;
}

/** A step that can be undone. */
export const undoable = (step: Step, back: (frame: FrameLocator) => Promise<void>): Step =>
  Object.assign((frame: FrameLocator, page: Page) => step(frame, page), { back });

const scene = (name: string, path: string, as: Scene['as'], parts: Partial<Scene>): Scene => ({
  name,
  path,
  as,
  answers: AS_THEY_ARE,
  steps: [],
  isBusy: false,
  isFirstScreen: false,
  ...parts,
});

const AS_THEY_ARE: Scene['answers'] = {};

/** A scene of the admin page. */
export const adminScene = (name: string, tab: string, parts: Partial<Scene> = {}): Scene =>
  scene(name, `/sites/acme/admin${tab}`, 'admin', parts);

/** A scene of the project panel. */
export const panelScene = (name: string, parts: Partial<Scene> = {}): Scene =>
  scene(name, '/sites/acme/projects/ACME/settings', 'lead', parts);
