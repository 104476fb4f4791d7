/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import type { VNode } from 'preact';

import { Agreement } from '../../static/privacy/admin/permissions/agreement';
import { PermissionsTab } from '../../static/privacy/admin/permissions/permissions-tab';
import { OtherKeysNotice } from '../../static/privacy/admin/stored/other-keys-notice';
import { RecordNotice } from '../../static/privacy/admin/stored/record-notice';
import { StoredTab } from '../../static/privacy/admin/stored/stored-tab';
import { PanelBody } from '../../static/privacy/panel/panel-body';
import { ReceiptSection } from '../../static/privacy/receipt/receipt';
import { PageFooter } from '../../static/privacy/ui/page-footer';
import { differing, foreign, overview, panel } from './given-overview';
import { keyed, outlineOf } from './outline';
import { show } from './show';

const said = (node: VNode): string[] => outlineOf(show(node, keyed).container);

const idle = { progress: { state: 'idle' }, onAction: () => Promise.resolve() } as const;

const unlike = overview(differing);

const LIMITS = 'relinkDays=21 softDeleteDays=28 lateHours=48 uninstallSeconds=55 renewDays=7';

it('the stored data, with its life, is told as it is', () => {
  expect(said(<StoredTab overview={unlike} {...idle} />)).toEqual([
    'stored.heading',
    'mark.live',
    '(unseen) stored.heading',
    'stored.name | stored.value | stored.purpose',
    'field.clientKey | 3f0c9a52-7d1e-4b8a-9c64-2a5be7f0d913 | Why the key.',
    'field.baseUrl | Why the URL.',
    'field.productType | jira | Why the type.',
    'record.whose',
    'record.whose.ours id=3f0c9a52-7d1e-4b8a-9c64-2a5be7f0d913',
    'record.storedAt',
    'at 2026-11-01T08:00:00.000Z',
    'record.updatedAt',
    'at 2026-11-20T08:00:00.000Z',
    'record.expiresAt',
    'record.expiry time=at 2027-02-18T08:00:00.000Z',
    'record.renewed ×90',
    'others.none',
    'action.refresh',
    'action.erase',
    'action.rehearse',
    'life.heading',
    'life.soFar',
    '(life.when.past) | life.stored | on 2026-11-01',
    '(life.when.past) | life.renewed | on 2026-11-20',
    '(life.when.now) | life.now | on 2026-11-22',
    '(life.when.ahead) | life.renewal | on 2026-11-27',
    'life.uninstalled',
    '(life.when.ahead) | life.uninstall | on 2026-11-22',
    '(life.when.ahead) | life.relink | on 2026-12-13',
    '(life.when.ahead) | life.gone | on 2026-12-20',
    'life.leftAlone',
    '(life.when.ahead) | life.expires | on 2027-02-18',
    '(life.when.ahead) | life.removed | on 2027-02-20',
    `uninstall.call.how ${LIMITS}`,
    'mark.documented',
    'uninstall.erase.how rehearse=action.rehearse',
    'mark.build',
    `uninstall.copy.how ${LIMITS}`,
    'mark.documented',
    `uninstall.noSignal.how ×90 ${LIMITS}`,
    'mark.documented',
    'uninstall.unknown.how',
    'mark.documented',
  ]);
});

it('the stored data of another installation is told as that of another one', () => {
  const lines = said(<StoredTab overview={overview({ record: foreign })} {...idle} />);
  expect(lines.slice(2, 4)).toEqual([
    '[warning] record.foreign.what',
    '[warning] record.foreign.do refresh=action.refresh erase=action.erase',
  ]);
  const whose = lines.indexOf('record.whose');
  expect(lines[whose + 1]).toMatch(/^record\.whose\.foreign id=/);
  expect(lines.slice(whose + 7, whose + 9)).toEqual(['at 2027-02-18T08:00:00.000Z', 'others.none']);
});

it.each<[string, VNode, string[]]>([
  ['no record', <RecordNotice record={{ state: 'none' }} />, ['record.none record=action.record']],
  [
    'a malformed one',
    <RecordNotice record={{ state: 'malformed' }} />,
    ['[warning] record.malformed refresh=action.refresh erase=action.erase'],
  ],
  [
    'an unread one',
    <RecordNotice record={{ state: 'unreadable', code: 'OUT_OF_TIME' }} />,
    ['[warning] record.unreadable', '[warning] error.OUT_OF_TIME'],
  ],
  [
    'one more key',
    <OtherKeysNotice otherKeys={{ state: 'walked', undeclared: ['k'], undeclaredCount: 1 }} />,
    ['[danger] others.undeclared erase=action.erase', '[danger] k'],
  ],
  [
    'unread keys',
    <OtherKeysNotice otherKeys={{ state: 'unreadable', code: 'OUT_OF_TIME' }} />,
    ['[warning] others.unreadable', '[warning] error.OUT_OF_TIME'],
  ],
  [
    'who made it',
    <PageFooter
      version="1"
      hash={null}
      readAt={null}
      maker={{ name: 'N', privacyContact: 'p@n' }}
    />,
    ['footer.version version=1', 'maker.named name=N contact=p@n'],
  ],
  [
    'which version',
    <PageFooter version="1" hash="h" readAt="T" maker={null} />,
    ['footer.version version=1', 'footer.readAt time=at T', 'maker.unnamed', 'footer.hash | h'],
  ],
  [
    'one difference',
    <Agreement scopes={unlike.scopes} differences={unlike.differences.slice(1)} />,
    [
      '[warning] views.differ',
      'views.declared',
      '2',
      'views.granted',
      '?',
      'views.used',
      '2',
      'views.disclosed',
      '2',
    ],
  ],
])('%s is told', (_, node, lines) => {
  expect(said(node)).toEqual(lines);
});

it('the permissions are told by all four sources, with each difference', () => {
  expect(said(<PermissionsTab overview={unlike} />)).toEqual([
    'scopes.heading',
    'mark.live',
    'views.intro',
    '[warning] difference.not-granted id=a | [warning] difference.not-granted.do',
    '[warning] difference.granted-but-not-declared id=b | [warning] difference.granted-but-not-declared.do',
    '(unseen) scopes.heading',
    'scopes.name | views.declared | views.granted | views.used | views.disclosed',
    'a | Why a. | [success] answer.yes | [warning] answer.no | views.notNow | [success] answer.yes',
    'b | Why b. | [warning] answer.no | [success] answer.yes | [success] answer.yes | [warning] answer.no',
    'c | Why c. | [success] answer.yes | [neutral] scopes.unknown | [success] answer.yes | [success] answer.yes',
    'scopes.all',
    'mark.platform',
    'project.cannot',
    'mark.platform',
    'leaves.heading',
    'leaves.nothing',
    'mark.platform',
    'leaves.where',
    'mark.documented',
    'leaves.log',
    'mark.build',
    'leaves.logReaders',
    'mark.documented',
  ]);
});

it('the receipt tells each field, question and look, and what came of it', () => {
  const receipt = <ReceiptSection receipt={unlike.receipt} readAt="T" withValues />;
  expect(said(receipt)).toEqual([
    'receipt.heading',
    'mark.live',
    '(flow.picture count=3 of=3) | 3 | flow.handed',
    '(flow.picture count=2 of=3) | 2 | flow.used',
    '(flow.picture count=1 of=3) | 1 | flow.kept',
    'receipt.handed.all (3)',
    '(unseen) receipt.handed.all',
    'receipt.field | receipt.value | receipt.use | receipt.isKept',
    'y | Why y. | Y | [information] receipt.use.used | answer.yes',
    'z | Why z. | receipt.empty | [information] receipt.use.used | answer.no',
    'x | receipt.undeclared | X | [neutral] receipt.use.dropped | answer.no',
    'receipt.jira.all (2)',
    '(unseen) receipt.jira.all',
    'receipt.call | receipt.as | receipt.status | receipt.ms',
    'GET /i | Asks. | receipt.as.user | 200 | receipt.msValue ms=31',
    'GET /j | Asks again. | receipt.as.app | receipt.noStatus | receipt.msValue ms=7',
    'receipt.storage.all (3)',
    '(unseen) receipt.storage.all',
    'receipt.action | receipt.key | receipt.keys | receipt.worked | receipt.ms',
    'receipt.action.read | installation | 1 | answer.yes | receipt.msValue ms=4',
    'receipt.action.list | receipt.key.all | 12 | answer.no | receipt.msValue ms=5',
    'receipt.action.delete | old | 2 | answer.yes | receipt.msValue ms=6',
  ]);
});

it('the panel of a space tells what the app can do there, and whom to ask', () => {
  const lines = said(<PanelBody of="project" panel={panel(differing)} />);
  const receipt = lines.indexOf('receipt.heading');
  expect(lines.slice(0, lines.indexOf('(unseen) scopes.heading'))).toEqual([
    '[success] project.verdict',
    '[success] project.cannot',
    '[success] mark.platform',
    '[warning] difference.not-granted id=a | [warning] difference.not-granted.do',
    '[warning] difference.granted-but-not-declared id=b | [warning] difference.granted-but-not-declared.do',
    'project.can.heading',
    'project.can.ask',
    'mark.build',
    'project.keeps ×3',
    'mark.build',
    'project.can.permissions',
  ]);
  const ask = lines.indexOf('project.ask.heading');
  expect(lines.slice(ask, receipt)).toEqual([
    'project.ask.heading',
    'project.ask.others',
    'maker.unnamed',
  ]);
  expect(lines.slice(receipt + 5, receipt + 10)).toEqual([
    'receipt.handed.all (3)',
    '(unseen) receipt.handed.all',
    'receipt.field | receipt.use | receipt.isKept',
    'y | Why y. | [information] receipt.use.used | answer.yes',
    'z | Why z. | [information] receipt.use.used | answer.no',
  ]);
});

it('everybody’s own page tells what the app keeps of them, and an admin whom they need not ask', () => {
  const lines = said(<PanelBody of="personal" panel={panel({ viewer: 'jira-admin' })} />);
  expect(lines.slice(0, 5)).toEqual([
    '[success] personal.verdict',
    '[success] personal.keeps',
    '[success] mark.build',
    '[success] project.cannot',
    '[success] mark.platform',
  ]);
  expect(lines).toContain('project.ask.you page=menu.privacy');
});
