import {
  changed,
  differing,
  ending,
  erased,
  failure,
  maker,
  overview,
  refreshed,
  rehearsed,
  theirs,
} from './answers';
import { adminScene as admin, type Scene } from './scene';
import { confirm, download, filter, openAll, press, search, told } from './steps';

const none = overview({ record: { state: 'none' } });
const foreign = overview({
  record: { state: 'foreign', values: theirs, storedAt: null, updatedAt: null, expiresAt: null },
});
const malformed = overview({ record: { state: 'malformed' } });
const unreadable = overview({ record: { state: 'unreadable', code: 'STORAGE_UNAVAILABLE' } });
const unlisted = overview({ otherKeys: { state: 'unreadable', code: 'OUT_OF_TIME' } });
const alarm = overview({
  otherKeys: {
    state: 'walked',
    undeclared: ['left-over', 'cache:2024-11-03:acme.atlassian.net', `k${'0'.repeat(80)}`],
    undeclaredCount: 24,
  },
});

const notGranted = differing(false);
const named = { overview: overview({ maker }), changes: changed() };

/**
 * The tabs in their usual state, closed and with everything opened. The statement, which is long, comes after
 * those that would otherwise be looked at with it in the same page.
 */
export const tabs: readonly Scene[] = [
  admin('overview', '', { isFirstScreen: true }),
  admin('overview-opened', '', { steps: [openAll] }),
  admin('stored', '/stored'),
  admin('stored-opened', '/stored', { steps: [openAll] }),
  admin('permissions', '/permissions'),
  admin('permissions-opened', '/permissions', { steps: [openAll] }),
  admin('changes', '/changes'),
  admin('statement', '/statement'),
  admin('statement-filtered', '/statement', { steps: [filter(2)] }),
  admin('statement-no-hit', '/statement', { steps: [search('zebra')] }),
  admin('statement-opened', '/statement', { steps: [search('Atlassian'), openAll] }),
  admin('statement-saved', '/statement', { steps: [download] }),
  admin('statement-topic', '/statement/uninstall'),
  admin('named-maker', '', { answers: named, isFirstScreen: true }),
  admin('changes-some', '/changes', { answers: named }),
];

/** Every state in which something is wrong. */
export const states: readonly Scene[] = [
  admin('empty', '', { answers: { overview: none } }),
  admin('empty-stored', '/stored', { answers: { overview: none } }),
  admin('alarm', '', { answers: { overview: alarm } }),
  admin('alarm-stored', '/stored', { answers: { overview: alarm } }),
  admin('foreign', '', { answers: { overview: foreign } }),
  admin('foreign-stored', '/stored', { answers: { overview: foreign } }),
  admin('malformed', '', { answers: { overview: malformed } }),
  admin('malformed-stored', '/stored', { answers: { overview: malformed } }),
  admin('unreadable', '', { answers: { overview: unreadable } }),
  admin('unreadable-stored', '/stored', { answers: { overview: unreadable } }),
  admin('unlisted', '', { answers: { overview: unlisted } }),
  admin('unlisted-stored', '/stored', { answers: { overview: unlisted } }),
  admin('near-end', '', { answers: { overview: ending(5) } }),
  admin('differing', '', { answers: { overview: notGranted } }),
  admin('differing-permissions', '/permissions', { answers: { overview: notGranted } }),
  admin('grants-unknown', '/permissions', { answers: { overview: differing(null) } }),
  admin('loading', '', { answers: { overview: 'never' }, isBusy: true }),
  admin('failed', '', { answers: { overview: failure('JIRA_UNAVAILABLE') } }),
  admin('offline', '', { answers: { overview: 'lost' } }),
  admin('statement-failed', '/statement', { answers: { statement: 'lost' } }),
  admin('denied', '', { as: 'lead' }),
];

const acting = (name: string, answers: Scene['answers'], nth: number, tab = '/stored'): Scene =>
  admin(name, tab, { answers, steps: [press(nth), confirm, told] });

/** States of actions: asking, running, and their results, which the next action takes the place of. */
export const actions: readonly Scene[] = [
  admin('confirm-refresh', '', { steps: [press(0)] }),
  admin('confirm-erase', '', { steps: [press(1)] }),
  admin('confirm-rehearse', '/stored', { steps: [press(2)] }),
  acting('refreshed', { refresh: refreshed('corrected') }, 0, ''),
  acting(
    'partly-erased',
    { erase: erased({ erased: 1, remaining: 2, walkedAll: false, stoppedBy: 'OUT_OF_TIME' }) },
    1,
  ),
  acting('rehearsed', { rehearse: rehearsed(true) }, 2),
  acting('action-failed', { erase: failure('STORAGE_UNAVAILABLE') }, 1),
  acting('erased', {}, 1),
  admin('running', '/stored', {
    answers: { erase: 'never' },
    steps: [press(1), confirm],
    isBusy: true,
  }),
  admin('confirm-record', '', { answers: { overview: none }, steps: [press(0)] }),
  acting('not-written-back', { overview: malformed, rehearse: rehearsed(false) }, 2),
];
