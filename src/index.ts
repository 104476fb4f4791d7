export { installed } from './entry/lifecycle/installed';
export { preUninstall } from './entry/lifecycle/pre-uninstall';
export { renew } from './entry/lifecycle/renew';
export { upgraded } from './entry/lifecycle/upgraded';
export { adminPage } from './entry/resolvers/admin-page';
export { projectPanel } from './entry/resolvers/project-panel';
