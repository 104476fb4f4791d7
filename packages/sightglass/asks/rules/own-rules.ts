import { finding, type Kind } from '../finding';
import { items } from '../reading/node';
import { linesOf, type Rule } from './given';

const APP_MANAGED: Kind = ['permissions.app-managed', 'administer', 'notable', 'declared'];
const CHOSEN_PEOPLE: Kind = ['people.chosen', 'unlicensed', 'ordinary', 'declared'];

/**
 * Whether its code runs ahead of what admins have approved, and whether they choose who uses it:
 * https://developer.atlassian.com/platform/forge/rolling-releases/ (2026-08-21).
 */
export const tellOwnRules: Rule = ({ root }) => {
  if (root === null) return [];
  const enforcement = items(root, 'permissions', 'enforcement').filter(
    ({ value }) => typeof value !== 'string' || value.trim().toLowerCase() === 'app-managed',
  );
  const chosen = items(root, 'app', 'access', 'userAccess').filter(({ value }) => value === 'true');
  return [
    ...(enforcement.length === 0 ? [] : [finding(APP_MANAGED, linesOf(enforcement))]),
    ...(chosen.length === 0 ? [] : [finding(CHOSEN_PEOPLE, linesOf(chosen))]),
  ];
};
