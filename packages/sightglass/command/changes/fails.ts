import type { Acceptable } from '../../accept/judge';
import { acceptableOf } from '../../does/report/acceptable';
import { CONCERNS as SOURCE_CONCERNS } from '../../does/report/concerns';
import { judgedBy, type List } from '../accepted';
import { grown } from '../inspect/run';
import { acceptableFinding, askingRules, SAYING_RULES } from '../rule-names';
import type { Surroundings } from '../surroundings';
import { newFaults } from './blocks';
import type { AsksChange, Changes, SaysChange, SourceChange } from './read-changes';

/**
 * Something that a change adds: its names for `--fail-on`, and how an entry of the list identifies
 * it.
 */
interface Brought {
  readonly name: string;
  readonly acceptable: Acceptable;
}

/** Whether a change adds anything that `--fail-on` names and the list does not accept. */
export function failsBy(
  { asks, says, sources }: Changes,
  failOn: readonly string[],
  list: List,
  around: Pick<Surroundings, 'root' | 'today' | 'complain'>,
): boolean {
  const { judged, isListFailing } = judgedBy(
    list,
    [...asks.flatMap(ofAsking), ...says.flatMap(ofSaying), ...sources.flatMap(ofSource)],
    ({ acceptable }) => acceptable,
    // Unchanged parts were not examined, so no entry of the list can be judged unused.
    { rules: [...askingRules(around.root), ...SAYING_RULES, ...SOURCE_CONCERNS], files: [] },
    around,
  );
  const isOnWhole = asks.flatMap(wholeOf).some((name) => failOn.includes(name));
  return (
    isListFailing ||
    isOnWhole ||
    judged.some(({ found, isOpen }) => isOpen && failOn.includes(found.name))
  );
}

/** Names for the change as a whole. These are not findings, so they cannot be accepted. */
function wholeOf({ before, after, comparison }: AsksChange): readonly string[] {
  if (comparison === null) return before === null && after !== null ? ['more'] : [];
  const { verdict, approval } = comparison;
  return [
    ...(verdict === 'more' || verdict === 'both' ? ['more'] : []),
    ...(approval.isNeeded === 'no' || approval.isNeeded === 'unclear' ? [] : ['approval']),
  ];
}

/** For a new app, everything is added. */
function ofAsking({ file, before, after, comparison }: AsksChange): readonly Brought[] {
  const whole = before === null ? (after?.findings ?? []) : [];
  return (comparison === null ? whole : grown(comparison))
    .filter(({ gravity }) => gravity !== 'reassuring')
    .map((finding) => ({ name: finding.concern, acceptable: acceptableFinding(finding, file) }));
}

const ofSaying = ({ file, before, after }: SaysChange): readonly Brought[] =>
  newFaults(after, before).map(({ id, values }) => ({
    name: 'fault',
    acceptable: {
      rules: ['fault', id],
      files: [file],
      lines: [],
      about: Object.values(values),
    },
  }));

const ofSource = ({ added }: SourceChange): readonly Brought[] =>
  added.map((found) => ({ name: found.concern, acceptable: acceptableOf(found) }));
