import type { Panel } from '../../contract';
import type { ProjectDefinitions } from '../../definitions';
import { current } from '../../statement/current';
import type { Invocation } from '../../platform/handed-in';
import { behind, serve } from '../../platform/resolver';
import { viewDifferences, viewFields, viewScopes } from './declared';
import { requireProjectPerson } from '../guard';
import { maker } from './maker';
import { generalStatement } from './statement';

/** The project panel. It reads no storage, so that the three values cannot reach it. */
export const projectPanel = serve<ProjectDefinitions>((invocation) => ({
  panel: () =>
    behind(
      () => requireProjectPerson(invocation),
      (viewer) => Promise.resolve(panel(invocation, viewer)),
    ),
  statement: () =>
    behind(
      () => requireProjectPerson(invocation),
      () => Promise.resolve(generalStatement()),
    ),
}));

function panel(invocation: Invocation, viewer: Panel['viewer']): Panel {
  const views = viewScopes(invocation);
  return {
    readAt: new Date().toISOString(),
    viewer,
    fields: viewFields(),
    scopes: views,
    differences: viewDifferences(invocation, views),
    version: current.app.version,
    maker: maker(),
    receipt: invocation.receipt.write('names'),
  };
}
