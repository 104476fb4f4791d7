import type { Inspection } from '../../inspection';
import { open, type Reason } from './reason';

/** Atlassian updates a site only within one app: different ids mean that these may be two apps. */
export function otherApp(before: Inspection, after: Inspection): readonly Reason[] {
  const isMove = before.kind === 'connect-descriptor' && after.kind === 'forge-manifest';
  if (before.kind !== after.kind && !isMove) return [];
  const [was, is] = isMove
    ? [idOf(before), after.declared.connectKey]
    : [idOf(before), idOf(after)];
  if (isMove && is === null) return [open('connect-key-missing', {})];
  return was === null || is === null || was === is
    ? []
    : [open('other-app', { before: was, after: is })];
}

const idOf = ({ declared: { appId, connect } }: Inspection): string | null =>
  appId ?? connect?.key ?? null;
