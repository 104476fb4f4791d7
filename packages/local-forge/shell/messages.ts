/** Messages from the app's frame to the shell. */
export type FrameMessage =
  | { readonly forge: 'call'; readonly id: number; readonly op: string; readonly payload: unknown }
  | { readonly forge: 'height'; readonly height: number };

/** Messages from the shell to the app's frame. */
export type ShellMessage =
  | { readonly forge: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly forge: 'failure'; readonly id: number; readonly message: string }
  | { readonly forge: 'callback'; readonly callback: number }
  | { readonly forge: 'theme'; readonly theme: ThemeState }
  | { readonly forge: 'location'; readonly location: AppLocation };

/** A theme in the form of `@atlaskit/tokens`. */
export interface ThemeState {
  readonly colorMode: 'light' | 'dark';
  readonly light: 'light';
  readonly dark: 'dark';
  readonly spacing: 'spacing';
}

/** The person's place within the app's page. */
export interface AppLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Stands for a function, which cannot be sent between frames. */
export interface CallbackReference {
  readonly callbackReference: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a message has the shape of one of this stand-in's own. */
export const isMessage = (data: unknown, kind: string): data is Fields =>
  isFields(data) && data['forge'] === kind;

/** The error for an operation that the stand-in lacks. */
export const notModelled = (op: string): Error =>
  new Error(`not modelled by the local Forge: ${op}`);
