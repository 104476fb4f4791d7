import { AdminFooter } from './admin-footer';
import { OtherTab } from './other-tabs';
import { OverviewDetails } from './overview/overview-details';

/** All of the admin page behind its verdict. Its code comes once that can be read. */
export { AdminFooter, OtherTab, OverviewDetails };
