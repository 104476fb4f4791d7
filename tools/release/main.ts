import { textAt } from 'sightglass-for-jira/json/decoded';
import type { HistoryEntry } from '../../src/disclosure/history/history';
import { publisherProblems } from '../../src/statement/publisher-problems';
import { readHistory, readJson } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { git, isTagged, tagOf } from './git';
import { folderOf, make } from './make';
import { auditRefusal, refusal, wantedIn, type Wanted } from './plan';
import { runTool } from './steps';

/** Makes a release: commit, tag, and the files published with it. Pushes nothing. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const wanted = wantedIn(args);
  const history = readHistory(filesOnDisk(root));
  const why = refusalNow(root, wanted, history);
  if (why !== null || wanted === null) return refuse(why ?? '');
  const { version, withoutAudit } = wanted;
  const code = runTool(root, 'tools/audit/main.ts');
  const notAudited = auditRefusal(code, withoutAudit);
  if (notAudited !== null) return refuse(notAudited);
  if (runTool(root, 'tools/verify/main.ts') !== 0)
    return refuse('npm run verify fails. Put that right first.');
  const audit = code === 0 ? 'clean' : `not made: ${withoutAudit ?? ''}`;
  const failure = await make(root, { version, history, audit });
  if (failure !== null) return refuse(failure);
  console.log(`${version} is committed and tagged ${tagOf(version)}; nothing is pushed.`);
  console.log(`Next: git show it, push it, publish ${folderOf(version)}/ with it, deploy it.`);
  return 0;
}

function refusalNow(
  root: string,
  wanted: Wanted | null,
  history: readonly HistoryEntry[],
): string | null {
  const files = filesOnDisk(root);
  return refusal({
    wanted,
    present: textAt(readJson(files, 'package.json'), 'version') ?? '',
    released: history.map(({ version }) => version),
    isTagged: wanted !== null && isTagged(root, wanted.version),
    publisherProblems: publisherProblems(readJson(files, 'publisher.json')),
    isTreeClean: git(root, 'status', '--porcelain') === '',
  });
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
