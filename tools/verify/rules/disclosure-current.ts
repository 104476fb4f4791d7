import { canonical } from '../../../src/disclosure/history/canonical';
import { at } from 'sightglass-for-jira/json/decoded';
import { readJson } from '../../disclose/dependencies';
import { disclose, DISCLOSURE } from '../../disclose/disclose';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { jsonLine } from '../json-line';
import { unspaced } from '../unspaced';

/** The committed disclosure matches the code, so every change to it shows in review. */
export const disclosureCurrent: Rule = {
  id: 'disclosure-current',
  looksAt: 'every value in src/disclosure/disclosure.json, against one derived anew',
  examine: async (project) => {
    const text = project.files.read(DISCLOSURE) ?? '';
    const written = readJson(project.files, DISCLOSURE);
    const derived: unknown = JSON.parse(canonical(await disclose(project)));
    const stale = differences(written, derived, []);
    const inOrder = unspaced(text) === JSON.stringify(derived);
    const places = stale.length === 0 && !inOrder ? [[]] : stale;
    return { examined: leavesIn(derived), findings: places.map((place) => finding(text, place)) };
  },
};

const finding = (text: string, place: readonly string[]): Finding => ({
  file: DISCLOSURE,
  line: jsonLine(text, place),
  message: `${place.join('.')} is not what the code gives now. Run npm run disclose.`,
});

/** The places where two values differ, as deep as both have the same members. */
export function differences(
  written: unknown,
  derived: unknown,
  place: readonly string[],
): (readonly string[])[] {
  if (JSON.stringify(written) === JSON.stringify(derived)) return [];
  const keys = keysOf(derived);
  if (keys.length === 0 || keys.join() !== keysOf(written).sort().join()) return [place];
  return keys.flatMap((key) => differences(at(written, key), at(derived, key), [...place, key]));
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];

const leavesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + leavesIn(part), 0)
    : 1;
