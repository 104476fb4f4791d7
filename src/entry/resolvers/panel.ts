import type { Panel } from '../../contract';
import { readAt } from '../../platform/clock';
import type { Invocation } from '../../platform/invocation';
import { current, publisher } from '../../statement/current';
import { viewDifferences, viewFields, viewScopes } from './declared';
import { makerOf } from './maker';

/** What the app may do, told to somebody to whom the values of this site are none of their business. */
export function panel(invocation: Invocation, viewer: Panel['viewer']): Omit<Panel, 'receipt'> {
  const views = viewScopes(invocation);
  return {
    readAt: readAt(),
    viewer,
    fields: viewFields(),
    scopes: views,
    differences: viewDifferences(invocation, views),
    version: current.app.version,
    maker: makerOf(publisher),
  };
}
