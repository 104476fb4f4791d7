import { listFor } from '../accepted';
import { Misuse } from '../misuse';
import type { Surroundings } from '../surroundings';
import type { Asked } from '../table/command';
import { formatIn } from '../table/options';
import { loadSay, loadWords } from '../texts';
import { written } from '../written';
import { changesBlocks, type Names } from './blocks';
import { failsBy } from './fails';
import { repositoryIn, type Side } from './git';
import { readChanges } from './read-changes';
import { changesSarif } from './sarif';

/** Reports what changes in what an app may do, between two commits or with what is staged. */
export async function runChanges(asked: Asked, around: Surroundings): Promise<number> {
  const format = formatIn(asked);
  const { before, after, names } = sidesOf(asked, around);
  const [words, say] = [
    loadWords(around.root, asked.last('locale')),
    loadSay(around.root, asked.last('locale')),
  ];
  around.progress(names.after);
  const changes = await readChanges(repositoryIn(around.from), before, after);
  around.progress(null);
  around.print(
    format === 'sarif'
      ? changesSarif(changes, words, say)
      : written(changesBlocks(changes, names, words, say), format, words, around.screen),
  );
  const list = listFor(asked, around.from, around);
  return failsBy(changes, asked.all('fail-on'), list, around) ? 1 : 0;
}

interface Sides {
  readonly before: string;
  readonly after: Side;
  readonly names: Names;
}

function sidesOf(asked: Asked, { from }: Surroundings): Sides {
  const [base, head, ...others] = asked.paths;
  const isStaged = asked.has('staged');
  if (base === undefined || others.length > 0 || (isStaged && head !== undefined))
    throw new Misuse(asked.usage);
  const repository = repositoryIn(from);
  const start = repository.commitOf(base);
  if (isStaged)
    return { before: start, after: 'staged', names: { before: shown(base), after: 'index' } };
  const name = head ?? 'HEAD';
  const commit = repository.commitOf(name);
  const before = repository.partingOf(start, commit);
  return { before, after: { commit }, names: { before: shown(base), after: shown(name) } };
}

/** Shortens a full commit hash. */
const shown = (name: string): string => (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 10) : name);
