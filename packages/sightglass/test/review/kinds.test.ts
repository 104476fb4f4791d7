import { inspect } from '../../asks/inspect';
import type { PointId } from '../../review/held';
import { review } from '../../review/review';
import { readStatement } from '../../says/read-statement';
import { fetches, manifest, scopes } from './manifest';

const remote = (region: string, stores: string): string => `remotes:
  - key: server
    baseUrl:
      default: https://api.maple-hub.io
      ${region}: https://${region.toLowerCase()}.maple-hub.io
    operations:
      - ${stores}
permissions:
  scopes:
    - read:jira-work
`;

/** A remote with a server in one region only. */
const onlyIn = (region: string): string =>
  manifest('', remote(region, 'storage').replace(/ {6}default: .*\n/, ''));

const remoteWithoutRegion = `remotes:
  - key: server
    baseUrl: https://api.maple-hub.io
    operations:
      - storage
permissions:
  scopes:
    - read:jira-work
`;

const connect = (scope: string, events = ''): string =>
  JSON.stringify({
    key: 'maple',
    baseUrl: 'https://connect.maple-hub.io',
    authentication: { type: 'jwt' },
    lifecycle: events === '' ? {} : { [events]: '/gone' },
    scopes: [scope],
    modules: {},
  });

/** Forge has no such event, so nothing is called. */
const erases =
  '  trigger:\n    - key: t\n      function: f\n      events:\n        - avi:forge:uninstalled:app\n';
const preUninstall = '  preUninstall:\n    - key: erase\n      function: erase\n';
const rovo = '  rovo:agent:\n    - key: agent\n      prompt: help\n';
const action =
  '  action:\n    - key: act\n      function: f\n      actionVerb: GET\n      description: d\n';
const model = '  llm:\n    - key: model\n      model:\n        - claude\n';

const pointsOf = (statement: string, app: string): readonly { id: PointId; verdict: string }[] =>
  review(readStatement(statement, 'text'), inspect(app)).points;

const has = (statement: string, app: string, id: PointId): boolean =>
  pointsOf(statement, app).some((point) => point.id === id);

interface Kind {
  readonly says: string;
  readonly disagrees: PointId;
  readonly bearsOut: PointId | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const NOTHING = manifest('', scopes('storage:app'));

const KINDS: readonly Kind[] = [
  {
    says: 'Your data never leaves Atlassian.',
    disagrees: 'leaves',
    bearsOut: 'stays',
    with: [
      manifest('', fetches('api.maple-hub.io')),
      manifest('', remoteWithoutRegion),
      connect('READ'),
    ],
    without: [
      NOTHING,
      manifest('', scopes('read:jira-work')),
      manifest('', fetches('api.atlassian.com')),
    ],
  },
  {
    says: 'We share data with Maple-Hub, our service provider.',
    disagrees: 'unnamed',
    bearsOut: 'named',
    with: [
      manifest('', fetches('api.other-place.io')),
      manifest('', fetches('eu.sentry-like.com')),
      connect('READ').replace('connect.maple-hub.io', 'birch.example.net'),
    ],
    without: [
      manifest('', fetches('api.maple-hub.io')),
      manifest('', remoteWithoutRegion),
      connect('READ'),
    ],
  },
  {
    says: 'The app has read-only access.',
    disagrees: 'not-read-only',
    bearsOut: 'reads-only',
    with: ['write:jira-work', 'delete:issue:jira', 'manage:jira-configuration'],
    without: ['read:jira-work', 'read:issue:jira', connect('READ')],
  },
  {
    says: 'Your data is hosted in Germany.',
    disagrees: 'place-unknown',
    bearsOut: 'place-kept',
    with: [
      manifest('', fetches('api.maple-hub.io')),
      manifest('', remoteWithoutRegion),
      connect('READ'),
    ],
    without: [onlyIn('EU'), onlyIn('DE'), onlyIn('eu')],
  },
  {
    says: 'We only store the client key and the base URL.',
    disagrees: 'keeps-more',
    bearsOut: 'keeps-install-only',
    with: [manifest('', remoteWithoutRegion), manifest('', remote('EU', 'storage'))],
    without: [NOTHING, manifest('', scopes('read:jira-work')), manifest('', remote('EU', 'fetch'))],
  },
  {
    says: 'When you uninstall the app, your data is deleted.',
    disagrees: 'uninstall-not-told',
    bearsOut: 'uninstall-told',
    with: [
      manifest('', remoteWithoutRegion),
      manifest(erases, fetches('api.maple-hub.io')),
      connect('READ'),
    ],
    without: [
      manifest(preUninstall, scopes('storage:app')),
      manifest(preUninstall, fetches('api.maple-hub.io')),
      connect('READ', 'uninstalled'),
    ],
  },
  {
    says: 'We do not use artificial intelligence.',
    disagrees: 'ai',
    bearsOut: 'no-ai',
    with: [rovo, action, model].map((module) => manifest(module, scopes('storage:app'))),
    without: [
      NOTHING,
      manifest('', fetches('api.maple-hub.io')),
      manifest('', remoteWithoutRegion),
    ],
  },
];

describe.each(KINDS)('a statement that says: $says', (kind) => {
  it.each(kind.with)('disagrees with %s', (app) => {
    expect(has(kind.says, app, kind.disagrees)).toBe(true);
    expect(kind.bearsOut !== null && has(kind.says, app, kind.bearsOut)).toBe(false);
  });

  it.each(kind.without)('does not disagree with %s', (app) => {
    expect(has(kind.says, app, kind.disagrees)).toBe(false);
    expect(kind.bearsOut === null || has(kind.says, app, kind.bearsOut)).toBe(true);
  });

  it.each(kind.with)('disagrees in nothing of the kind where it is silent, with %s', (app) => {
    const silent = pointsOf('We like gardens and rivers.', app).map(({ id }) => id);
    expect(kind.disagrees === 'unnamed' || !silent.includes(kind.disagrees)).toBe(true);
  });
});

it.each(['read:jira-user', 'read:user:jira', manifest('', scopes('read:jira-user'))])(
  'tells that it is silent on people, whom %s reads',
  (app) => {
    expect(has('We use cookies.', app, 'people-silent')).toBe(true);
    expect(has('We store your name and email address.', app, 'people-told')).toBe(true);
  },
);

it.each(['storage:app', 'read:project:jira', NOTHING])(
  'says nothing of people beside %s',
  (app) => {
    const ids = pointsOf('We use cookies.', app).map(({ id }) => id);
    expect(ids).not.toContain('people-silent');
  },
);
