import { TABS } from './place';

/** The questions of the statement, each with an address of its own. */
const TOPICS =
  'maker coverage words consent terms payment reseller issues logs usage cookies tracking do-not-track ' +
  'place abroad how-long uninstall backups leavers accounts profile support phone sensitive recordings ' +
  'applicants device behaviour purpose improvement marketing personal monitoring ai decisions statistics ' +
  'testimonials self-service objection requests role changes encryption makers-view reviews faults breach ' +
  'sale helpers links authorities new-owner asked-to-share public-list colleagues sources stored secrets ' +
  'permissions minimum';

/** Every address that the page may have, behind Jira’s own. Nothing else can be told by it. */
export const ADDRESSES: readonly string[] = Object.freeze([
  '/',
  ...TABS.filter((tab) => tab !== 'overview').map((tab) => `/${tab}`),
  ...TOPICS.split(' ').map((topic) => `/statement/${topic}`),
]);
