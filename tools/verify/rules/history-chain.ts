import { createHash } from 'node:crypto';

import { canonical } from '../../../src/disclosure/history/canonical';
import { compare } from '../../../src/disclosure/compare/compare';
import { textAt } from 'sightglass-for-jira/json/decoded';
import {
  checkChain,
  decodeEntry,
  inOrder,
  type HistoryEntry,
} from '../../../src/disclosure/history/history';
import { readJson } from '../../disclose/dependencies';
import { HISTORY, historyFiles } from '../../export/read';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { saysOnce } from '../unspaced';

const CHANGES = 'src/disclosure/changes.json';

/**
 * Every released entry is unchanged and linked to the one before it, and the recorded changes are
 * the real ones.
 */
export const historyChain: Rule = {
  id: 'history-chain',
  looksAt: 'every release in src/disclosure/releases/, and the changes that the page tells',
  examine: ({ files }) => {
    const paths = historyFiles(files);
    const read = paths.map((path) => ({ path, entry: decodeEntry(readJson(files, path)) }));
    const entries = read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
    return {
      examined: paths.length + 1,
      findings: [
        ...read.flatMap(({ path, entry }) => fileFindings(path, entry)),
        ...checkChain(entries, sha256).map(({ version, problem }) =>
          broken(`${HISTORY}/${version}.json`, CHAIN[problem]),
        ),
        ...releaseFindings(files, entries),
      ],
    };
  },
};

const CHAIN = {
  'wrong-version': 'It holds the disclosure of another version.',
  'disclosure-hash': 'Its disclosure is not the one that its hash was taken from.',
  hash: 'It is not what its hash was taken from.',
  link: 'It is not tied to the release before it.',
  date: 'It is dated before the release before it.',
} as const;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const broken = (file: string, message: string): Finding => ({ file, line: 1, message });

function fileFindings(path: string, entry: HistoryEntry | null): Finding[] {
  if (entry === null) return [broken(path, 'It is no release.')];
  return path === `${HISTORY}/${entry.version}.json`
    ? []
    : [broken(path, `It is named after another version than its own, ${entry.version}.`)];
}

/** The shipped version and changes are those of the last release, or of none before the first. */
function releaseFindings(files: Project['files'], entries: readonly HistoryEntry[]): Finding[] {
  const [previous = null, last = null] = [inOrder(entries).at(-2), inOrder(entries).at(-1)];
  const version = textAt(readJson(files, 'package.json'), 'version') ?? '';
  const told = canonical(readJson(files, CHANGES));
  const real = canonical(
    last === null ? firstVersion(version) : compare(previous?.disclosure ?? null, last.disclosure),
  );
  return [
    ...(last === null || last.version === version
      ? []
      : [broken('package.json', `The last release is ${last.version}, not ${version}.`)]),
    ...(told === real && saysOnce(files.read(CHANGES) ?? '')
      ? []
      : [broken(CHANGES, 'These are not the changes of the last release.')]),
  ];
}

const firstVersion = (to: string) => ({ from: null, to, summary: 'change.first', changes: [] });
