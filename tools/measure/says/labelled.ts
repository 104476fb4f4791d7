import { readFileSync } from 'node:fs';

import type { Block, StatementText } from 'sightglass-for-jira/says/text/document';

/** What a passage of a labelled policy says. */
export interface Label {
  readonly requirement: string;
  readonly value: string;
  /** Whether the passage affirms it; `false` where it denies it. */
  readonly performed: boolean;
}

/** A label and the words of its passage. */
export interface LabelInPlace extends Label {
  readonly passage: string;
}

interface Context {
  readonly text: string;
  readonly type: string;
}

interface LabelledPassage {
  readonly text: string;
  readonly context: readonly Context[];
  readonly says: readonly Label[];
}

export interface LabelledPolicy {
  readonly policy: string;
  readonly passages: readonly LabelledPassage[];
}

/** Policies in the format of GDPR Transparency 200, one JSON object a line. */
export const labelledPolicies = (file: string): LabelledPolicy[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => decoded(JSON.parse(line), `${file}:${at + 1}`));

function decoded(value: unknown, place: string): LabelledPolicy {
  const policy = value as LabelledPolicy;
  const isShaped =
    typeof policy.policy === 'string' &&
    Array.isArray(policy.passages) &&
    policy.passages.every(
      ({ text, context, says }) =>
        typeof text === 'string' && Array.isArray(context) && Array.isArray(says),
    );
  if (!isShaped) throw new Error(`${place} is no labelled policy`);
  return policy;
}

/** All labels of a policy. */
export const labelsOf = ({ passages }: LabelledPolicy): LabelInPlace[] =>
  passages.flatMap(({ says, text }) => says.map((label) => ({ ...label, passage: text })));

/** The text of a policy, with the headings and lists that its passages name as context. */
export function documentOf({ passages }: LabelledPolicy): StatementText {
  const headings = headingsOf(passages);
  const blocks: Block[] = [];
  let text = '';
  for (const passage of passages) {
    const depth = passage.context.filter(({ type }) => type === 'list_intro').length;
    const level = headings.get(passage.text);
    const start = text.length;
    text += `${passage.text}\n`;
    const kind = level !== undefined ? 'heading' : depth > 0 ? 'item' : 'paragraph';
    blocks.push({ kind, start, end: text.length - 1, level: level ?? Math.max(1, depth) });
  }
  return { text, blocks };
}

/** The texts used as headings of others, with their level. */
function headingsOf(passages: readonly LabelledPassage[]): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  for (const { text, type } of passages.flatMap(({ context }) => context)) {
    if (/^h\d$/.test(type)) headings.set(text, Number(type.slice(1)));
  }
  return headings;
}
