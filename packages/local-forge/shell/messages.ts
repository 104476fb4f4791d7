/** What the app's frame tells the shell. */
export type FrameMessage =
  | { readonly forge: 'call'; readonly id: number; readonly op: string; readonly payload: unknown }
  | { readonly forge: 'height'; readonly height: number };

/** What the shell tells the app's frame. */
export type ShellMessage =
  | { readonly forge: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly forge: 'failure'; readonly id: number; readonly message: string }
  | { readonly forge: 'callback'; readonly callback: number }
  | { readonly forge: 'theme'; readonly theme: ThemeState }
  | { readonly forge: 'location'; readonly location: AppLocation };

/** A theme as `@atlaskit/tokens` names it. */
export interface ThemeState {
  readonly colorMode: 'light' | 'dark';
  readonly light: 'light';
  readonly dark: 'dark';
  readonly spacing: 'spacing';
}

/** Where in the app's own page the person is. */
export interface AppLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Stands for a function, which cannot cross between the frames. */
export interface CallbackReference {
  readonly callbackReference: number;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a message has the shape of this stand-in's own, with its parts of the right kind. */
export const isMessage = (data: unknown, kind: string): data is Fields =>
  isFields(data) && data['forge'] === kind;

export const notModelled = (op: string): Error =>
  new Error(`not modelled by the local Forge: ${op}`);
