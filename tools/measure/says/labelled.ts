import { readFileSync } from 'node:fs';

import type { Block } from '../../../packages/sightglass/says/text/document';

/** What a passage of a labelled policy says. */
export interface Label {
  readonly requirement: string;
  readonly value: string;
  /** Whether it says yes to it; `false` where it denies it. */
  readonly performed: boolean;
}

interface Context {
  readonly text: string;
  readonly type: string;
}

export interface LabelledPassage {
  readonly text: string;
  readonly context: readonly Context[];
  readonly says: readonly Label[];
}

export interface LabelledPolicy {
  readonly policy: string;
  readonly passages: readonly LabelledPassage[];
}

/** Policies, one JSON object a line. */
export const labelledPolicies = (file: string): LabelledPolicy[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPolicy);

/** The text of a policy, with the headings and lists that its passages name as their context. */
export function documentOf({ passages }: LabelledPolicy): { text: string; blocks: Block[] } {
  const isHeading = new Map<string, number>();
  for (const { context } of passages) {
    for (const { text, type } of context) {
      if (/^h\d$/.test(type)) isHeading.set(text, Number(type.slice(1)));
    }
  }
  const blocks: Block[] = [];
  let text = '';
  for (const passage of passages) {
    const intros = passage.context.filter(({ type }) => type === 'list_intro').length;
    const level = isHeading.get(passage.text);
    const kind = level !== undefined ? 'heading' : intros > 0 ? 'item' : 'paragraph';
    const start = text.length;
    text += `${passage.text}\n`;
    blocks.push({ kind, start, end: text.length - 1, level: level ?? Math.max(1, intros) });
  }
  return { text, blocks };
}
