import type { PanelDefinitions } from '../../definitions';
import { serve } from '../../platform/resolver';
import { panel } from './panel';
import { generalStatement } from './statement';

/** The page in a person's own settings. It may read no storage either: what it tells is the same on every site. */
export const personalPage = serve<PanelDefinitions>('personal-page', {
  panel: (invocation, viewer) => Promise.resolve(panel(invocation, viewer)),
  statement: () => Promise.resolve(generalStatement()),
});
