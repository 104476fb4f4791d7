/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import './silent-bridge';

import type { VNode } from 'preact';

import type { HandedField, JiraCall, RecordView, ScopeView, StorageCall } from '../../src/contract';
import { BelowVerdict } from '../../static/privacy/admin/overview/below-verdict';
import { Agreement } from '../../static/privacy/admin/permissions/agreement';
import { PermissionsTab } from '../../static/privacy/admin/permissions/permissions-tab';
import { PermissionsTable } from '../../static/privacy/admin/permissions/permissions-table';
import { StoredTab } from '../../static/privacy/admin/stored/stored-tab';
import { claims } from '../../static/privacy/proof/claims';
import { ProofMark } from '../../static/privacy/proof/proof-mark';
import { HandedTable, JiraTable, StorageTable } from '../../static/privacy/receipt/receipt-tables';
import { PanelBody } from '../../static/privacy/panel/panel-body';
import { foreign, ours, overview, panel, unreadable } from './given-overview';
import { keyed, outlineOf } from './outline';
import { show } from './show';

const said = (node: VNode): string[] => outlineOf(show(node, keyed).container);
/** The rows of a table, without its caption and its heads. */
const rows = (table: VNode): string[] => said(table).slice(2);

/** Every way to choose one value of each: no two parts of what is told are always alike. */
const every = <T extends object>(choices: {
  readonly [Name in keyof T]: readonly T[Name][];
}): T[] =>
  Object.entries<readonly unknown[]>(choices).reduce<object[]>(
    (made, [name, values]) =>
      made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as T[];

const YES_NO = [true, false];
const answer = (is: boolean | null): string =>
  is === null ? '[neutral] scopes.unknown' : is ? '[success] answer.yes' : '[warning] answer.no';

const scopes = every<Omit<ScopeView, 'id' | 'reason'>>({
  declared: YES_NO,
  granted: [true, false, null],
  used: YES_NO,
  disclosed: YES_NO,
}).map((views, index) => ({ id: `s${index}`, reason: 'Why.', ...views }));

it('each source of a permission is told as it is, whatever the others say', () => {
  expect(rows(<PermissionsTable scopes={scopes} />)).toEqual(
    scopes.map(({ id, declared, granted, used, disclosed }) =>
      [
        `${id} | Why.`,
        answer(declared),
        answer(granted),
        used ? answer(used) : 'views.notNow',
        answer(disclosed),
      ].join(' | '),
    ),
  );
});

it('each source is counted by itself', () => {
  const views = ['declared', 'granted', 'used', 'disclosed'] as const;
  const scope = { id: 's', reason: '', declared: true, granted: true, used: true, disclosed: true };
  for (const [turn] of views.entries()) {
    const counts = views.map((_, index) => (index + turn) % views.length);
    const counted = [0, 1, 2].map((nth) => ({
      ...scope,
      ...Object.fromEntries(views.map((view, index) => [view, nth < (counts[index] ?? 0)])),
    }));
    expect(said(<Agreement scopes={counted} differences={[]} />).slice(1)).toEqual(
      views.flatMap((view, index) => [`views.${view}`, String(counts[index])]),
    );
  }
});

const fields = every<Omit<HandedField, 'id' | 'path' | 'reason'>>({
  use: ['used', 'dropped'],
  value: ['v', null],
  kept: YES_NO,
  declared: YES_NO,
}).map((field, index) => ({ id: `f${index}`, path: `p${index}`, reason: 'Why.', ...field }));

it.each(YES_NO)(
  'each field that was handed over is told as it was used and kept, values: %s',
  (withValues) => {
    expect(rows(<HandedTable handed={fields} withValues={withValues} />)).toEqual(
      fields.map(({ path, declared, value, use, kept }) =>
        [
          path,
          declared ? 'Why.' : 'receipt.undeclared',
          ...(withValues ? [value ?? 'receipt.empty'] : []),
          `[${use === 'used' ? 'information' : 'neutral'}] receipt.use.${use}`,
          kept ? 'answer.yes' : 'answer.no',
        ].join(' | '),
      ),
    );
  },
);

it('each question to Jira is told with its own status, in whose name it was asked, and its time', () => {
  const calls = every<Pick<JiraCall, 'as' | 'status'>>({
    as: ['app', 'user'],
    status: [200, 204, 302, 400, 401, 403, 404, 409, 429, 500, 502, 503, 504, null],
  }).map(
    (call, ms) =>
      ({ id: 'i', reason: 'Asks.', method: 'GET', path: `/${ms}`, ...call, ms }) as const,
  );
  expect(rows(<JiraTable calls={calls} />)).toEqual(
    calls.map(({ path, as, status, ms }) =>
      [
        `GET ${path} | Asks. | receipt.as.${as}`,
        status === null ? 'receipt.noStatus' : String(status),
        `receipt.msValue ms=${ms}`,
      ].join(' | '),
    ),
  );
});

it('each look into the storage is told with whether it worked', () => {
  const calls = every<Omit<StorageCall, 'ms'>>({
    action: ['read', 'list', 'write', 'delete'],
    key: ['installation', 'left-over', '*'],
    keys: [0, 1, 25],
    ok: YES_NO,
  }).map((call, ms) => ({ ...call, ms }));
  expect(rows(<StorageTable calls={calls} />)).toEqual(
    calls.map(({ action, key, keys, ok, ms }) =>
      [
        `receipt.action.${action}`,
        key === '*' ? 'receipt.key.all' : key,
        keys,
        ok ? 'answer.yes' : 'answer.no',
        `receipt.msValue ms=${ms}`,
      ].join(' | '),
    ),
  );
});

const idle = { progress: { state: 'idle' }, onAction: () => Promise.resolve() } as const;

it.each<RecordView>([
  ours,
  foreign,
  unreadable,
  { state: 'none' },
  { state: 'malformed' },
  { ...ours, storedAt: null, updatedAt: null, expiresAt: null } as RecordView,
])('what was read live tells when it was read, and no other time: $state', (record) => {
  const read = overview({ readAt: '2026-11-23T09:10:11.000Z', record });
  const shown = [
    <StoredTab overview={read} {...idle} />,
    <BelowVerdict overview={read} {...idle} />,
    <PermissionsTab overview={read} />,
    <PanelBody of="project" panel={panel({ readAt: read.readAt })} />,
  ].map((node) => show(node, keyed).container);
  const marks = shown.flatMap((page) => [...page.querySelectorAll('.proof-live .proof-body p')]);
  expect(marks.length).toBeGreaterThan(3);
  expect(new Set(marks.map(({ textContent }) => textContent))).toEqual(
    new Set([`mark.live.why mark.readAt time=at ${read.readAt}`]),
  );
});

/** The sentences of the pages that are marked, by their text, each with what it rests on. */
const RESTING: readonly [text: string, claim: keyof typeof claims][] = [
  ['leaves.log', 'leavesLog'],
  ['leaves.logReaders', 'logReaders'],
  ['leaves.nothing', 'leavesNothing'],
  ['leaves.where', 'leavesWhere'],
  ['personal.keeps', 'personalKeeps'],
  ['project.can.ask', 'projectAsks'],
  ['project.cannot', 'projectNothing'],
  ['project.keeps', 'projectHidden'],
  ['scopes.all', 'scopesAll'],
  ['uninstall.call.how', 'callOnUninstall'],
  ['uninstall.copy.how', 'copyKept'],
  ['uninstall.erase.how', 'eraseOnUninstall'],
  ['uninstall.noSignal.how', 'noSignal'],
  ['uninstall.unknown.how', 'unknown'],
];

it('each sentence that is marked has the mark of what is said in it', () => {
  const shown = [
    <StoredTab overview={overview()} {...idle} />,
    <PermissionsTab overview={overview()} />,
    <PanelBody of="project" panel={panel()} />,
    <PanelBody of="personal" panel={panel()} />,
  ].flatMap((node) => [...show(node, keyed).container.querySelectorAll('.claim > p:first-child')]);
  const marked = shown.map(
    (text) => `${text.textContent.split(' ')[0]} ${text.nextElementSibling?.outerHTML}`,
  );
  expect([...new Set(marked)].sort()).toEqual(
    RESTING.map(([text, claim]) => {
      const mark = <ProofMark known={claims[claim]} />;
      return `${text} ${show(mark, keyed).container.innerHTML}`;
    }),
  );
});
