import type { Inspection } from '../../inspection';
import { pairs } from '../../../json/pairs';
import { asked, open, type Reason } from './reason';

/**
 * Rules for a new descriptor: an additional scope, or becoming a paid app, which a descriptor only
 * hints at.
 */
export const connectReasons = (before: Inspection, after: Inspection): readonly Reason[] => [
  ...scopesAdded(before, after),
  ...(after.declared.licensing?.isOn === true && before.declared.licensing?.isOn !== true
    ? [open('connect-licensing', {}, { after: [after.declared.licensing] })]
    : []),
];

/** A scope that another scope implied before is not new. */
const scopesAdded = (before: Inspection, after: Inspection): readonly Reason[] =>
  pairs(before.scopes, after.scopes, ({ name }) => name.toUpperCase()).flatMap((pair) => {
    const [now] = pair.after;
    if (now === undefined || pair.before.length > 0 || now.impliedBy !== null) return [];
    if (now.name.toUpperCase() === 'NONE') return [];
    const after = now.lines.map((line) => ({ line }));
    return [asked('connect-scope-added', { name: now.name }, { after })];
  });
