import { finding, type Kind } from '../finding';
import { items } from '../reading/node';
import { linesOf, type Rule } from './given';

const APP_MANAGED: Kind = ['permissions.app-managed', 'administer', 'notable', 'declared'];
const CHOSEN_PEOPLE: Kind = ['people.chosen', 'unlicensed', 'reassuring', 'declared'];

/** Whether the app itself or the site's admins decide who may do what with it. */
export const tellOwnRules: Rule = ({ root }) => {
  if (root === null) return [];
  const enforcement = items(root, 'permissions', 'enforcement');
  const chosen = items(root, 'app', 'access', 'userAccess').filter(({ value }) => value === 'true');
  return [
    ...(enforcement.length === 0 ? [] : [finding(APP_MANAGED, linesOf(enforcement))]),
    ...(chosen.length === 0 ? [] : [finding(CHOSEN_PEOPLE, linesOf(chosen))]),
  ];
};
