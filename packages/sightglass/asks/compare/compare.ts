import { approvalFor } from './approval/approval';
import { basisOf, type Basis } from './basis';
import type { Comparison } from './comparison';
import { compareConcerns, compareFindings } from './findings';
import { HOSTS } from './hosts';
import { migrationBetween } from './migration';
import { compareAspect, compareParts, compareScopes } from './parts';
import { compareReach } from './reach';
import { verdictOn } from './verdict';
import type { Concern, Finding } from '../finding';
import type { Inspection } from '../inspection';

type Changes = Pick<Comparison, 'findings' | 'concerns' | 'reach' | 'parts'>;

/** Tells what the later file lets an app do that the earlier did not, and the reverse. */
export function compareInspections(before: Inspection, after: Inspection): Comparison {
  const basis = basisOf(before, after);
  const changes = { ...NOTHING, ...changesOn(basis, before, after) };
  return {
    basis,
    verdict: verdictOn(basis, changes),
    isPartial: before.isPartial || after.isPartial,
    ...changes,
    approval: approvalFor(before, after),
    migration: migrationBetween(before, after),
  };
}

const NOTHING: Changes = { findings: [], concerns: [], reach: [], parts: [] };

function changesOn(basis: Basis, before: Inspection, after: Inspection): Partial<Changes> {
  const reach = compareReach(before.reach, after.reach);
  switch (basis) {
    case 'declared':
      return {
        reach,
        findings: compareFindings(before.findings.filter(isNoSum), after.findings.filter(isNoSum)),
        parts: compareParts(before.declared, after.declared),
      };
    case 'scopes':
      return { reach, parts: compareScopes(before.declared, after.declared) };
    case 'concerns':
      return {
        reach,
        concerns: compareConcerns(before.findings, after.findings).filter(
          ({ concern }) => areWhole(before, after) || OF_SCOPES.includes(concern),
        ),
        parts: areWhole(before, after) ? compareAspect(HOSTS, before.declared, after.declared) : [],
      };
    case 'nothing':
      return {};
  }
}

/** Sums over all scopes are compared as numbers, in `compareReach`. */
const isNoSum = ({ id }: Finding): boolean => !id.startsWith('reach.');

/** The concerns that a list of scopes can speak of; its silence on all others means nothing. */
const OF_SCOPES: readonly Concern[] = [
  'impersonation',
  'administer',
  'delete',
  'change',
  'personal-data',
  'read',
];

const areWhole = (...inspections: readonly Inspection[]): boolean =>
  inspections.every(({ kind }) => kind !== 'scope-list');
