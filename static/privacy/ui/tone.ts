/** How much a message asks for attention. */
export type Tone = 'success' | 'information' | 'warning' | 'danger';

export interface Toned {
  readonly tone: Tone;
  readonly sentences: readonly string[];
}
