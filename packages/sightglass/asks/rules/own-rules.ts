import { finding, type Kind } from '../finding';
import { items } from '../reading/node';
import { linesOf, type Rule } from './given';

const APP_MANAGED: Kind = ['permissions.app-managed', 'background', 'notable', 'declared'];
const CHOSEN_PEOPLE: Kind = ['people.chosen', 'unlicensed', 'ordinary', 'declared'];

/**
 * Whether its code runs before admins approve its permissions, and whether it lets admins choose
 * who uses it: https://developer.atlassian.com/platform/forge/rolling-releases/ (2026-08-21).
 */
export const tellOwnRules: Rule = ({ root, declared: { appManaged } }) => {
  if (root === null) return [];
  const chosen = items(root, 'app', 'access', 'userAccess').filter(({ value }) => value === 'true');
  return [
    ...(appManaged?.isOn === true ? [finding(APP_MANAGED, [appManaged.line])] : []),
    ...(chosen.length === 0 ? [] : [finding(CHOSEN_PEOPLE, linesOf(chosen))]),
  ];
};
