import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

import { compareInspections } from '../../asks/compare/compare';
import type { Comparison } from '../../asks/compare/comparison';
import { inspect } from '../../asks/inspect';
import type { Inspection } from '../../asks/inspection';
import { NoSource, readSource } from '../../does/read-source';
import type { SourceFinding } from '../../does/report/concerns';
import { findingsIn } from '../../does/report/findings';
import { loadStatement } from '../../says/load-statement';
import type { StatementReading } from '../../says/reading';
import type { Repository, Side } from './git';
import { touchedBy } from './touched';

/** A manifest or descriptor before and after; `null` where it does not exist. */
export interface AsksChange {
  readonly file: string;
  readonly before: Inspection | null;
  readonly after: Inspection | null;
  /** Present where both exist. */
  readonly comparison: Comparison | null;
}

export interface SaysChange {
  readonly file: string;
  readonly before: StatementReading | null;
  readonly after: StatementReading | null;
}

/** What an app's source does differently. Files are relative to the repository. */
export interface SourceChange {
  readonly folder: string;
  readonly added: readonly SourceFinding[];
  readonly gone: readonly SourceFinding[];
}

/** All changes from one side to the other. */
export interface Changes {
  readonly asks: readonly AsksChange[];
  readonly says: readonly SaysChange[];
  readonly sources: readonly SourceChange[];
}

/**
 * Reads the changes. Each side's source is written to a temporary folder, which is removed
 * afterwards.
 */
export async function readChanges(
  repository: Repository,
  before: string,
  after: Side,
): Promise<Changes> {
  const changed = repository.changed(before, after);
  const touched = touchedBy(changed, repository.files(after));
  const sides = [{ commit: before }, after] as const;
  const says: SaysChange[] = [];
  for (const file of touched.says) {
    const [old, now] = sides.map((side) => repository.read(side, file));
    says.push({
      file,
      before: old == null ? null : await loadStatement(old),
      after: now == null ? null : await loadStatement(now),
    });
  }
  return {
    asks: touched.asks.map((file) => asksChange(repository, file, sides)),
    says,
    sources: sourceChanges(repository, touched.sources, sides),
  };
}

function asksChange(repository: Repository, file: string, sides: readonly Side[]): AsksChange {
  const [before = null, after = null] = sides
    .map((side) => repository.read(side, file))
    .map((bytes) => (bytes === null ? null : inspect(bytes)));
  const comparison = before === null || after === null ? null : compareInspections(before, after);
  return { file, before, after, comparison };
}

function sourceChanges(
  repository: Repository,
  folders: readonly string[],
  sides: readonly Side[],
): readonly SourceChange[] {
  if (folders.length === 0) return [];
  const home = mkdtempSync(join(tmpdir(), 'sightglass-'));
  try {
    const places = sides.map((side, at) => {
      const place = join(home, String(at));
      repository.writeTo(side, place);
      return place;
    });
    return folders.map((folder) => {
      const [before = [], after = []] = places.map((place) => findingsOf(place, folder));
      return { folder, added: without(after, before), gone: without(before, after) };
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function findingsOf(place: string, folder: string): readonly SourceFinding[] {
  try {
    return findingsIn(readSource(join(place, folder))).map((found) => ({
      ...found,
      file: posix.join(folder, found.file),
    }));
  } catch (error) {
    if (error instanceof NoSource) return [];
    throw error;
  }
}

/** The facts of one list that the other lacks, by subject and file, ignoring lines. */
const without = (
  findings: readonly SourceFinding[],
  others: readonly SourceFinding[],
): readonly SourceFinding[] =>
  findings.filter(
    (one) =>
      !others.some(
        ({ concern, subject, file }) =>
          concern === one.concern && subject === one.subject && file === one.file,
      ),
  );
