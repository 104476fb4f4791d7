import type { ProjectDefinitions } from '../contract';
import { behind, serve } from '../platform/resolver';
import { viewFields, viewScopes } from './declared';
import { requireProjectPerson } from './guard';

/** The project panel. It reads no storage, so that the three values cannot reach it. */
export const projectPanel = serve<ProjectDefinitions>((invocation) => ({
  panel: () =>
    behind(
      () => requireProjectPerson(invocation),
      (viewer) =>
        Promise.resolve({
          readAt: new Date().toISOString(),
          viewer,
          fields: viewFields(),
          scopes: viewScopes(invocation),
          receipt: invocation.receipt.write('names'),
        }),
    ),
}));
