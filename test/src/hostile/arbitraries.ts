import fc from 'fast-check';

/** Contained in every text of a hostile input; it must occur nowhere else. */
export const CANARY = 'c4n4ry';

/** Texts that are known to break programs. */
const nasty: readonly string[] = [
  CANARY,
  `712020:${CANARY}-0000-4000-8000-000000000000`,
  `Ada ${CANARY}`,
  `https://${CANARY}.example`,
  `javascript:alert('${CANARY}')`,
  `data:text/html,<script>${CANARY}</script>`,
  `https://user:${CANARY}@acme.atlassian.net`,
  `<img src=x onerror="${CANARY}">`,
  `\u202e${CANARY}\u200b\ufeff`,
  `${CANARY}\u0000\n\r{"event":"erased"}`,
  `\ud800${CANARY}`,
  CANARY.repeat(2_000),
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'ari:cloud:jira::site/',
  'ari:cloud:confluence::site/6f2a1c94-58b7-4f0d-a3c1-0d9be1f47a10',
  '../../installation',
];

/** Any text, often one of those. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  fc.string({ unit: 'binary' }).map((some) => `${CANARY}${some}`),
);

/** Names of fields, used by Forge, Jira or storage, or unexpected. */
const names = fc.oneof(
  fc.constantFrom(
    ...['call', 'functionKey', 'payload', 'context', 'extension', 'project', 'id', 'principal'],
    ...['accountId', 'installContext', 'installation', 'license', 'retryContext', 'retryCount'],
    ...['permissions', 'ADMINISTER', 'havePermission', 'baseUrl', 'clientKey', 'productType'],
    ...['data', 'cursor', 'key', 'value', 'successfulKeys', 'failedKeys', 'error', 'code'],
    ...['message', 'createdAt', 'updatedAt', 'expireTime', 'displayName', 'emailAddress'],
    ...['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'length', '', 'a.b', '0'],
  ),
  text,
);

/** Any JSON value, with significant and arbitrary names. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; object: object }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      text,
      fc.constantFrom<unknown>(null, true, false, 0, -0, 1, -1, 1e308, 2 ** 53),
      fc.double(),
      tie('object'),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
    object: fc
      .array(fc.tuple(names, tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  }),
).value;

/** Usually a correct value, otherwise anything or nothing. */
export const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, anything, fc.constant(undefined));
