import { at } from 'sightglass-for-jira/json/decoded';
import { platformFacts } from '../../../src/statement/platform-facts';
import { publisherFields, type Publisher } from '../../../src/statement/publisher';
import { decodePublisher } from '../../../src/statement/publisher-problems';
import { canBeSaid } from '../../../src/statement/circumstances';
import type { Evidence } from '../../../src/statement/evidence';
import type { Sentence, Topic } from '../../../src/statement/topic';
import { topics } from '../../../src/statement/topics';
import { readJson } from '../../disclose/dependencies';
import type { Files } from '../files';
import type { Project } from '../project';
import type { Examination } from '../rule';
import type { Finding } from '../finding';

/** Every possible sentence rests on evidence that exists. */
export function evidenceFindings(project: Project): Examination {
  const publisher = decodePublisher(readJson(project.files, 'publisher.json'));
  const rests = topics.flatMap((topic) => restsOf(topic, publisher));
  const findings = rests.flatMap(({ topic, sentence, evidence }) => {
    const missing = missingFrom(project, evidence);
    if (missing === null) return [];
    const message = `${topic.id}.${sentence.name} rests on ${missing}, which is not so.`;
    return [{ ...placeOf(project.files, topic), message }];
  });
  return { examined: rests.length, findings: [...findings, ...bare(project.files)] };
}

interface Rest {
  readonly topic: Topic;
  readonly sentence: Sentence;
  readonly evidence: Evidence;
}

const restsOf = (topic: Topic, publisher: Publisher | null): Rest[] =>
  topic.answer
    .filter(({ only }) => canBeSaid(only, publisher))
    .flatMap((sentence) => sentence.evidence.map((evidence) => ({ topic, sentence, evidence })));

/** Sentences without evidence. */
const bare = (files: Files): Finding[] =>
  topics.flatMap((topic) =>
    topic.answer
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ name }) => ({
        ...placeOf(files, topic),
        message: `${topic.id}.${name} rests on nothing.`,
      })),
  );

/** What is missing or wrong in a piece of evidence; `null` where it holds. */
function missingFrom(project: Project, evidence: Evidence): string | null {
  switch (evidence.kind) {
    case 'rule':
      return isRule(project.files, evidence.rule) ? null : `the rule ${evidence.rule}`;
    case 'test':
      return isTest(project.files, evidence) ? null : `the test “${evidence.name}”`;
    case 'fact':
      return Object.hasOwn(platformFacts, evidence.fact) ? null : `the fact ${evidence.fact}`;
    case 'publisher':
      return Object.hasOwn(publisherFields, evidence.field) ? null : `the field ${evidence.field}`;
    case 'manifest':
      return isThere(project.manifest().data, evidence.path) === (evidence.is === 'present')
        ? null
        : `${evidence.path} being ${evidence.is} in manifest.yml`;
    case 'disclosure':
      return isDisclosed(project.files, evidence)
        ? null
        : `${evidence.path} being ${evidence.is} in disclosure.json`;
    case 'live':
      return null;
  }
}

const isThere = (root: unknown, path: string): boolean =>
  at(root, ...path.split('.')) !== undefined;

function isDisclosed(files: Files, { path, is }: Extract<Evidence, { kind: 'disclosure' }>) {
  const value = at(readJson(files, 'src/disclosure/disclosure.json'), ...path.split('.'));
  const isEmpty = Array.isArray(value) && value.length === 0;
  return is === 'empty' ? isEmpty : value !== undefined && !isEmpty;
}

/** A rule counts only if it is among those that run. */
function isRule(files: Files, id: string): boolean {
  const listed = files.read('tools/verify/rules/index.ts') ?? '';
  return files.list('tools/verify/rules').some((path) => {
    const name = path.replace(/^.*\/(.*)\.ts$/, '$1');
    return listed.includes(`'./${name}'`) && (files.read(path) ?? '').includes(`  id: '${id}',`);
  });
}

/**
 * Whether the file contains the test's name. That the test ran and passed is checked by
 * tools/proven.
 */
const isTest = (files: Files, { file, name }: Extract<Evidence, { kind: 'test' }>): boolean =>
  (files.read(file) ?? '').includes(`'${name}'`);

function placeOf(files: Files, { id }: Topic): Pick<Finding, 'file' | 'line'> {
  const line = `    id: '${id}',`;
  const file = files
    .list('src/statement/topics')
    .find((path) => (files.read(path) ?? '').includes(`id: '${id}'`));
  if (file === undefined) return { file: 'src/statement/topics.ts', line: 1 };
  const lines = (files.read(file) ?? '').split('\n');
  return { file, line: Math.max(1, lines.findIndex((text) => text.includes(line.trim())) + 1) };
}
