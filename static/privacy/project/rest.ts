import { StatementTab } from '../admin/statement/statement-tab';
import { PageFooter } from '../ui/page-footer';
import { PanelDetails } from './panel-details';

/** All of the panel behind what it opens with. Its code comes once that can be read. */
export { PageFooter, PanelDetails, StatementTab };
