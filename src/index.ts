import { installed as onInstalled } from './entry/lifecycle/installed';
import { preUninstall as onPreUninstall } from './entry/lifecycle/pre-uninstall';
import { renew as onRenew } from './entry/lifecycle/renew';
import { upgraded as onUpgraded } from './entry/lifecycle/upgraded';
import { adminPage as onAdminPage } from './entry/resolvers/admin-page';
import { personalPage as onPersonalPage } from './entry/resolvers/personal-page';
import { projectPanel as onProjectPanel } from './entry/resolvers/project-panel';
import { entered } from './platform/handed-in';

export const installed = entered('trigger', onInstalled);
export const preUninstall = entered('preUninstall', onPreUninstall);
export const renew = entered('scheduled', onRenew);
export const upgraded = entered('trigger', onUpgraded);
export const adminPage = entered('resolver', onAdminPage);
export const projectPanel = entered('resolver', onProjectPanel);
export const personalPage = entered('resolver', onPersonalPage);
