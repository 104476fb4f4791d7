export { installed } from './lifecycle/installed';
export { preUninstall } from './lifecycle/pre-uninstall';
export { renew } from './lifecycle/renew';
export { upgraded } from './lifecycle/upgraded';
export { adminPage } from './resolvers/admin-page';
export { projectPanel } from './resolvers/project-panel';
