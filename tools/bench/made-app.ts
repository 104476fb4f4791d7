/** A generated app with a number of files: services, stores, resolvers and a page. */
export function madeApp(files: number): ReadonlyMap<string, string> {
  const parts = Math.floor((files - 2) / 4);
  const numbers = Array.from({ length: parts }, (_, index) => index);
  return new Map([
    ['manifest.yml', MANIFEST],
    ['src/index.ts', indexOf(numbers)],
    ['static/main/package.json', '{}'],
    ['static/main/src/index.tsx', pageOf(numbers)],
    ...numbers.flatMap((n) => [
      [`src/services/service${n}.ts`, service(n)] as const,
      [`src/stores/store${n}.ts`, store(n)] as const,
      [`src/resolvers/resolver${n}.ts`, resolver(n, parts)] as const,
      [`static/main/src/parts/Part${n}.tsx`, part(n)] as const,
    ]),
  ]);
}

const MANIFEST = `modules:
  jira:globalPage:
    - key: page
      resource: main
      resolver:
        function: resolver
      title: Made
  function:
    - key: resolver
      handler: index.handler
resources:
  - key: main
    path: static/main/build
permissions:
  scopes: [read:jira-work, write:jira-work, storage:app]
app:
  id: ari:cloud:ecosystem::app/1
`;

const indexOf = (numbers: readonly number[]): string => `import Resolver from '@forge/resolver';
${numbers.map((n) => `import { add${n} } from './resolvers/resolver${n}';`).join('\n')}
const resolver = new Resolver();
${numbers.map((n) => `add${n}(resolver);`).join('\n')}
export const handler = resolver.getDefinitions();
`;

const service = (n: number): string => `import api, { route } from '@forge/api';
export class Service${n} {
  constructor(private readonly asUser: boolean) {}
  async issue(key: string, fields: string[] = []) {
    const caller = this.asUser ? api.asUser() : api.asApp();
    const answer = await caller.requestJira(route\`/rest/api/3/issue/\${key}?fields=\${fields.join(',')}\`);
    if (!answer.ok) {
      console.error('issue', answer.status);
      throw new Error('no issue');
    }
    return answer.json();
  }
  async comment(key: string, text: string) {
    const body = { body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } };
    return api.asUser().requestJira(route\`/rest/api/3/issue/\${key}/comment\`, { method: 'POST', body: JSON.stringify(body) });
  }
  summaries(issues: { key: string; fields: { summary: string } }[]) {
    const found: Record<string, string> = {};
    for (const { key, fields } of issues) if (fields.summary.length > ${n}) found[key] = fields.summary;
    return Object.entries(found).map(([key, summary]) => ({ key, summary })).filter(({ key }) => key !== '');
  }
}
`;

const store = (n: number): string => `import kvs, { WhereConditions } from '@forge/kvs';
const PREFIX = 'part-${n}-';
export const read${n} = async (id: string) => (await kvs.get(PREFIX + id)) ?? { id, count: 0 };
export async function write${n}(id: string, value: { count: number }) {
  if (value.count < 0) return false;
  await kvs.set(\`\${PREFIX}\${id}\`, value);
  return true;
}
export async function clear${n}() {
  const { results } = await kvs.query().where('key', WhereConditions.beginsWith(PREFIX)).getMany();
  await Promise.all(results.map(({ key }) => kvs.delete(key)));
}
`;

const resolver = (n: number, parts: number): string => `import type Resolver from '@forge/resolver';
import { Service${n} } from '../services/service${n}';
import { Service${(n + 1) % parts} } from '../services/service${(n + 1) % parts}';
import { clear${n}, read${n}, write${n} } from '../stores/store${n}';
export function add${n}(resolver: Resolver) {
  const own = new Service${n}(true);
  const next = new Service${(n + 1) % parts}(false);
  resolver.define('show${n}', async ({ payload }) => own.summaries([await own.issue(payload.key, ['summary'])]));
  resolver.define('count${n}', async ({ payload, context }) => {
    const before = await read${n}(context.accountId);
    await write${n}(context.accountId, { count: before.count + 1 });
    return next.comment(payload.key, \`seen \${before.count} times\`);
  });
  resolver.define('clear${n}', () => clear${n}());
}
`;

const part = (n: number): string => `import React, { useEffect, useState } from 'react';
import { invoke } from '@forge/bridge';
export function Part${n}({ issue, onDone }) {
  const [rows, setRows] = useState([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => { invoke('show${n}', { key: issue }).then(setRows).catch((error) => console.error(error)); }, [issue]);
  const clear = async () => { await invoke('clear${n}'); setRows([]); onDone(${n}); };
  return (
    <section>
      <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'less' : 'more'}</button>
      {isOpen && rows.map(({ key, summary }) => <p key={key}>{summary}</p>)}
      <button onClick={clear}>clear</button>
    </section>
  );
}
`;

const pageOf = (numbers: readonly number[]): string => `import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { view } from '@forge/bridge';
${numbers.map((n) => `import { Part${n} } from './parts/Part${n}';`).join('\n')}
function Page({ context }) {
  const [done, setDone] = useState([]);
  const issue = context.extension.issue.key;
  return <main>{done.length}${numbers.map((n) => `<Part${n} issue={issue} onDone={(n) => setDone([...done, n])} />`).join('')}</main>;
}
view.getContext().then((context) => createRoot(document.body).render(<Page context={context} />));
`;
