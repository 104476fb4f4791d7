import type { PanelDefinitions } from '../../definitions';
import { serve } from '../../platform/resolver';
import { panel } from './panel';
import { generalStatement } from './statement';

/** The project panel. It may read no storage, so that the three values cannot reach it. */
export const projectPanel = serve<PanelDefinitions>('project-panel', {
  panel: (invocation, viewer) => Promise.resolve(panel(invocation, viewer)),
  statement: () => Promise.resolve(generalStatement()),
});
