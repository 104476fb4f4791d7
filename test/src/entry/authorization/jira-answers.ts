import type { FaultSpec } from 'local-forge/faults/fault-spec';

/** Jira's answer to the question who somebody is. */
export interface JiraAnswer {
  readonly name: string;
  readonly faults: FaultSpec;
  /**
   * What the answer opens: what the truth opens, everything, what everybody may, or nothing, with
   * the code that says why.
   */
  readonly opens:
    | 'what is true'
    | 'everything'
    | 'what needs no permission'
    | { readonly code: string };
}

const ASKED = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'];

const permissions = (entry: unknown): string =>
  JSON.stringify({ permissions: Object.fromEntries(ASKED.map((name) => [name, entry])) });

const fault = (status: number, body?: string): FaultSpec => ({
  jira: { op: 'mypermissions', status, ...(body === undefined ? {} : { body }) },
});

const unknown = { code: 'PERMISSION_UNKNOWN' };
const refusals = [401, 403, 429, 500, 503].map((status) => ({
  name: `refuses with ${status}`,
  faults: fault(status),
  opens: unknown,
}));

/** Successful answers that contain neither yes nor no in the one accepted form. */
const murmurs: readonly (readonly [string, string])[] = [
  ['an empty object', '{}'],
  ['null', 'null'],
  ['true', 'true'],
  ['a list', '[]'],
  ['no permission at all', '{"permissions":{}}'],
  ['a permission without the field', permissions({ key: 'ADMINISTER' })],
  ['"true" as a text', permissions({ havePermission: 'true' })],
  ['1 for true', permissions({ havePermission: 1 })],
  ['true without a permission around it', permissions(true)],
  ['permissions in a list', '{"permissions":[{"ADMINISTER":{"havePermission":true}}]}'],
  ['the field by another name', permissions({ HavePermission: true })],
  ['other permissions only', '{"permissions":{"SYSTEM_ADMIN":{"havePermission":true}}}'],
  ['permissions behind a prototype', '{"__proto__":{"permissions":{}}}'],
];

export const jiraAnswers: readonly JiraAnswer[] = [
  { name: 'tells the truth', faults: {}, opens: 'what is true' },
  {
    name: 'says yes',
    faults: fault(200, permissions({ havePermission: true })),
    opens: 'everything',
  },
  {
    name: 'says no',
    faults: fault(200, permissions({ havePermission: false })),
    opens: 'what needs no permission',
  },
  { name: 'knows of no such thing', faults: fault(404), opens: { code: 'NOT_ALLOWED' } },
  {
    name: 'says yes with another good status',
    faults: fault(202, permissions({ havePermission: true })),
    opens: unknown,
  },
  ...refusals,
  {
    name: 'says yes with a refusal',
    faults: fault(403, permissions({ havePermission: true })),
    opens: unknown,
  },
  ...murmurs.map(([what, body]) => ({
    name: `answers ${what}`,
    faults: fault(200, body),
    opens: unknown,
  })),
  {
    name: 'answers malformed JSON',
    faults: fault(200, permissions({ havePermission: true }).slice(0, -1)),
    opens: { code: 'JIRA_ANSWER_INVALID' },
  },
  {
    name: 'answers a page of HTML',
    faults: fault(200, '<html>true</html>'),
    opens: { code: 'JIRA_ANSWER_INVALID' },
  },
  {
    name: 'drops the connection',
    faults: { jira: { op: 'mypermissions', dropAfter: 0 } },
    opens: { code: 'JIRA_UNAVAILABLE' },
  },
  {
    name: 'never answers',
    faults: { jira: { op: 'mypermissions', hangAfter: 0 } },
    opens: { code: 'OUT_OF_TIME' },
  },
  {
    name: 'says yes when the time is over',
    faults: {
      jira: {
        op: 'mypermissions',
        status: 200,
        body: permissions({ havePermission: true }),
        latencyMs: 60_000,
      },
    },
    opens: { code: 'OUT_OF_TIME' },
  },
];
