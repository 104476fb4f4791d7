import { canonical } from '../../src/disclosure/history/canonical';
import { derive } from '../../src/disclosure/derive/derive';
import { disclose, DISCLOSURE, gather } from '../../tools/disclose/disclose';
import { withEdits, type Files } from '../../tools/verify/files';
import {
  focusedOn,
  openProject,
  type Project,
  type TraceBundles,
} from '../../tools/verify/project';
import { examineOne, settleTypes } from '../../tools/verify/report';
import type { Rule } from '../../tools/verify/rule';
import { disclosureCurrent } from '../../tools/verify/rules/disclosure-current';
import { textsAfter, type Mutation } from './mutation';

/** The app without any edit and with a current disclosure, to compare with. */
export interface Baseline {
  readonly project: Project;
  /** What the disclosure says, without the numbers of lines, which move with any edit. */
  readonly disclosure: string;
  readonly rules: readonly Rule[];
  readonly trace: TraceBundles;
}

/** Opens the app as it stands; `rules` are all those that do not compare with the disclosure. */
export async function openBaseline(
  files: Files,
  rules: readonly Rule[],
  trace: TraceBundles,
): Promise<Baseline> {
  const asItStands = openProject(files, trace);
  const current = new Map([[DISCLOSURE, canonical(await disclose(asItStands))]]);
  const project = openProject(withEdits(files, current), trace, asItStands);
  return { project, disclosure: await disclosureOf(asItStands), rules, trace };
}

/**
 * What catches a mutation without running the app. The rules look at the edited files and at all that
 * is not a source; then the disclosures are compared; then, for a mutation that names no test, the rules
 * look at everything, because an edit in one file can break a rule in another.
 */
export async function caughtByReading(
  { project: before, disclosure, rules, trace }: Baseline,
  { edits, test }: Mutation,
): Promise<string | undefined> {
  const texts = textsAfter(before.files, edits);
  const project = openProject(withEdits(before.files, texts), trace, before);
  const broken = await findingInEdited(project, new Set(texts.keys()), rules);
  if (broken !== undefined) return broken;
  const after = await disclosureOf(project);
  if (after !== disclosure) return `disclosure: ${difference(disclosure, after)}`;
  const stale = texts.has(DISCLOSURE) ? await finding(project, [disclosureCurrent]) : undefined;
  return stale ?? (test === undefined ? finding(project, rules) : undefined);
}

async function disclosureOf(project: Project): Promise<string> {
  const text = canonical(derive(await gather(project)));
  return text.replace(/(\b(?:src|static)\/[\w./-]+\.tsx?):\d+/g, '$1');
}

/** That a rule has nothing to look at in the edited files is no finding. */
const findingInEdited = (
  project: Project,
  edited: ReadonlySet<string>,
  rules: readonly Rule[],
): Promise<string | undefined> => finding(focusedOn(project, edited), rules, '.');

async function finding(
  project: Project,
  rules: readonly Rule[],
  except?: string,
): Promise<string | undefined> {
  settleTypes(project);
  for (const rule of rules) {
    const { findings } = await examineOne(project, rule);
    const first = findings.find(({ file }) => file !== except);
    if (first !== undefined) return `${rule.id} ${first.file}:${first.line} ${first.message}`;
  }
  return undefined;
}

/** Some characters around the first place that differs. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < after.length && after.charCodeAt(at) === before.charCodeAt(at)) at += 1;
  return `… ${after.slice(Math.max(0, at - 30), at + 50)} …`;
}
