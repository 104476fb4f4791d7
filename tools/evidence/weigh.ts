import { at, textAt } from 'sightglass-for-jira/json/decoded';
import { platformFacts } from '../../src/statement/platform-facts';
import type { Ran } from '../proven/results';
import { unproven } from '../proven/unproven';
import type { Basis, Requirement, Source } from './requirement';

/** The build that requirements are compared with. */
export interface Build {
  readonly ran: readonly Ran[];
  readonly manifest: unknown;
  readonly disclosure: unknown;
  readonly publisher: unknown;
  /** The answers to the Privacy & Security form. */
  readonly form: unknown;
  readonly has: (path: string) => boolean;
}

/** One piece of evidence in words, and what is wrong with it in this build, if anything. */
export interface Shown {
  readonly by: string;
  readonly wrong: string | null;
}

export interface Weighed extends Omit<Requirement, 'basis'> {
  readonly source: string;
  readonly basis: readonly Shown[];
  /** Whether all its evidence holds in this build and no part of it is left to others. */
  readonly isShown: boolean;
}

/** Compares each requirement of a list with what ran in this build. */
export const weigh = (source: Source, build: Build): readonly Weighed[] =>
  source.requirements.map(({ basis, ...requirement }) => {
    const shown = basis.map((one) => look(one, build));
    return {
      ...requirement,
      source: source.title,
      basis: shown,
      isShown:
        shown.length > 0 &&
        shown.every(({ wrong }) => wrong === null) &&
        requirement.notShown === undefined,
    };
  });

function look(basis: Basis, build: Build): Shown {
  switch (basis.kind) {
    case 'rule':
      return ran(`rule “${basis.rule}” of verify`, { file: null, name: basis.rule }, build);
    case 'test':
      return ran(`test “${basis.name}” in ${basis.file}`, basis, build);
    case 'audit':
      return ran('npm’s advisories about every lock file', { file: null, name: 'audit' }, build);
    case 'document':
      return shown(basis.path, build.has(basis.path), 'is not there');
    case 'fact': {
      const { source, readOn } = platformFacts[basis.fact];
      return { by: `${source}, read on ${readOn}`, wrong: null };
    }
    case 'manifest': {
      const isThere = at(build.manifest, ...basis.path.split('.')) !== undefined;
      const by = `manifest.yml, ${basis.is === 'absent' ? 'without' : 'with'} ${basis.path}`;
      return shown(by, isThere === (basis.is === 'present'), 'is not so');
    }
    case 'disclosure': {
      const isThere = at(build.disclosure, ...basis.path.split('.')) !== undefined;
      return shown(`the disclosure at ${basis.path}`, isThere, 'is not there');
    }
    case 'publisher':
      return shown(
        `publisher.json, ${basis.field}`,
        (textAt(build.publisher, basis.field) ?? '') !== '',
        'is not filled in',
      );
    case 'answer':
      return answered(basis.path, at(build.form, ...basis.path.split('.')));
    case 'live':
      return { by: `the admin page, ${basis.path}, read as it opens`, wrong: null };
  }
}

const ran = (
  by: string,
  { file, name }: { readonly file: string | null; readonly name: string },
  build: Build,
): Shown => {
  const [found] = unproven([{ sentence: by, file, name }], build.ran);
  return { by, wrong: found?.why ?? null };
};

const shown = (by: string, holds: boolean, why: string): Shown => ({
  by,
  wrong: holds ? null : why,
});

/** `null` is the answer while the maker has not been named. */
const answered = (path: string, value: unknown): Shown => ({
  by: `the form’s answer at ${path}: ${JSON.stringify(value ?? null)}`,
  wrong: value === undefined ? 'is not there' : value === null ? 'is left to the developer' : null,
});
