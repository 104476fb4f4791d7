import type { Panel } from '../../contract';
import type { ProjectDefinitions } from '../../definitions';
import { readAt } from '../../platform/clock';
import type { Invocation } from '../../platform/invocation';
import { serve } from '../../platform/resolver';
import { current } from '../../statement/current';
import { viewDifferences, viewFields, viewScopes } from './declared';
import { maker } from './maker';
import { generalStatement } from './statement';

/** The project panel. It may read no storage, so that the three values cannot reach it. */
export const projectPanel = serve<ProjectDefinitions>('project-panel', {
  panel: (invocation, viewer) => Promise.resolve(panel(invocation, viewer)),
  statement: () => Promise.resolve(generalStatement()),
});

function panel(invocation: Invocation, viewer: Panel['viewer']): Omit<Panel, 'receipt'> {
  const views = viewScopes(invocation);
  return {
    readAt: readAt(),
    viewer,
    fields: viewFields(),
    scopes: views,
    differences: viewDifferences(invocation, views),
    version: current.app.version,
    maker: maker(),
  };
}
