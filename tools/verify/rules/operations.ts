import type { JiraOperation } from '../../../src/capabilities/operations';
import { publishedOperations } from '../lists/published-operations';
import type { Rule } from '../rule';
import type { Finding } from '../finding';

const FILE = 'src/capabilities/operations.ts';

/** Every declared operation is known, with the scope that Atlassian publishes for it. */
export const operations: Rule = {
  id: 'operations',
  looksAt: 'every declared request to Jira, against what Atlassian publishes about it',
  examine: (project) => {
    const declared = project.declared().operations;
    return {
      examined: declared.length,
      findings: declared.flatMap((operation) => judge(operation)),
    };
  },
};

function judge(declared: JiraOperation): Finding[] {
  const name = `${declared.method} ${declared.path}`;
  const place = { file: FILE, line: 1 };
  const finding = (message: string): Finding => ({ ...place, message });
  const published = publishedOperations.find(({ operation }) => operation === name);
  if (published === undefined) return [finding(`What Atlassian says of ${name} is not on file.`)];
  const { scope, query } = published;
  const unknown = declared.query.map(({ name }) => name).filter((name) => !query.includes(name));
  return [
    ...(scope === declared.scope ? [] : [finding(`${name} asks for ${scope ?? 'no scope'}.`)]),
    ...unknown.map((parameter) => finding(`${name} takes no ${parameter}.`)),
  ];
}
