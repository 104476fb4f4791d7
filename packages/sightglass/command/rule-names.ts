import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CONCERNS, type Finding } from '../asks/finding';
import { CONCERNS as SOURCE_CONCERNS } from '../does/report/concerns';
import { keysAt } from '../json/decoded';
import { POINTS } from '../review/held';
import { SOURCE_POINTS } from '../review/source-held';
import { FAULTS } from '../says/reading';
import type { Acceptable } from '../accept/judge';

/** Keys of the findings' texts, from which their ids are taken. */
const FINDING = /^finding\.(.+?)(?:\.(?:one|few|many|other))?$/;

/** The files with findings' texts: those of many apps, and those of few. */
const FILES = ['asks', 'rare'];

/** The rules for manifests: concerns, and ids of findings. */
export function askingRules(root: string): readonly string[] {
  const keys = FILES.flatMap((file) =>
    keysAt(JSON.parse(readFileSync(join(root, `locales/en-US/${file}.json`), 'utf8'))),
  );
  return [...CONCERNS, ...keys.flatMap((key) => FINDING.exec(key)?.[1] ?? [])];
}

/** The rules for statements. */
export const SAYING_RULES: readonly string[] = ['fault', 'unclear', 'not-found', ...FAULTS];

/** The rules for comparisons of the readings. */
export const HOLDING_RULES: readonly string[] = ['disagreement', ...POINTS, ...SOURCE_POINTS];

/** Every rule that an entry of the list can name. */
export const ruleNames = (root: string): readonly string[] => [
  ...askingRules(root),
  ...SAYING_RULES,
  ...HOLDING_RULES,
  ...SOURCE_CONCERNS,
];

/** How an entry identifies a finding of a manifest. */
export const acceptableFinding = (
  { id, concern, lines, values }: Finding,
  file: string,
): Acceptable => ({
  rules: [id, concern],
  files: [file],
  lines,
  about: Object.values(values).flatMap((value) =>
    typeof value === 'object' ? value : [String(value)],
  ),
});
