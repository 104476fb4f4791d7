import './silent-bridge';

import * as otherTabs from '../../static/privacy/admin/other-tabs';
import type { OtherTabs } from '../../static/privacy/admin/tabs-source';
import type { Shown } from '../../static/privacy/loading/use-source';

const done = () => Promise.resolve();

/** The code of what is not shown first, which has come. */
export const tabsCode: Shown<OtherTabs> = {
  isShown: true,
  loaded: { state: 'ready', value: otherTabs },
  reload: done,
  forget: () => undefined,
};
