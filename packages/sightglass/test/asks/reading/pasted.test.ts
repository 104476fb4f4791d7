import { inspect } from '../../../asks/inspect';

const MANIFEST = 'app:\n  id: a\npermissions:\n  scopes:\n    - read:jira-work\n';
const DESCRIPTOR = '{\n  "key": "a",\n  "baseUrl": "https://a.example",\n  "scopes": ["READ"]\n}\n';

const eachLine = (change: (line: string, index: number) => string): string =>
  MANIFEST.trimEnd().split('\n').map(change).join('\n');

it.each([
  ['between fences', `\`\`\`yaml\n${MANIFEST}\`\`\`\n`, 6],
  ['after a fence without end', `~~~\n${MANIFEST}`, 6],
  ['as a quotation', eachLine((line) => `> ${line}`), 5],
  ['with line numbers', eachLine((line, index) => `${index + 1}: ${line}`), 5],
  ['as a page shows it', `<pre><code>${MANIFEST}</code></pre>`, 5],
  ['between a template’s marks', `{% if x %}\n${MANIFEST}{% endif %}\n`, 6],
])('reads a manifest pasted %s, and loses nothing', (_, text, line) => {
  const { kind, scopes, problems } = inspect(text);
  expect(kind).toBe('forge-manifest');
  expect(scopes).toMatchObject([{ name: 'read:jira-work', lines: [line] }]);
  expect(problems).toEqual([]);
});

it.each([
  ['prose before a manifest', `This is what they sent\n\n${MANIFEST}`, 'forge-manifest', [3, 8]],
  ['line numbers before all lines', `1\n2\n3\n${MANIFEST}`, 'forge-manifest', [4, 9]],
  ['a page of fences', `Run:\n\n~~~\nls\n~~~\n~~~\n${MANIFEST}~~~\n`, 'forge-manifest', [7, 11]],
  ['prose around a descriptor', `Look:\n${DESCRIPTOR}\nRegards`, 'connect-descriptor', [2, 6]],
])('passes over %s, and says so', (_, text, kind, [line, to]) => {
  const inspection = inspect(text);
  expect(inspection.kind).toBe(kind);
  expect(inspection.isPartial).toBe(false);
  expect(inspection.problems).toEqual([{ id: 'excerpt', line, values: { to } }]);
});

it('reads a descriptor out of a program that exports it', () => {
  const { kind, problems } = inspect(`module.exports = ${DESCRIPTOR.trimEnd()};\n`);
  expect(kind).toBe('connect-descriptor');
  expect(problems).toEqual([]);
});

it('reads both sides of a conflict, and names the marks', () => {
  const conflict =
    '<<<<<<< HEAD\n    - delete:issue:jira\n=======\n    - write:jira-work\n>>>>>>> other\n';
  const { scopes, problems } = inspect(`${MANIFEST}${conflict}`);
  const names = ['read:jira-work', 'delete:issue:jira', 'write:jira-work'];
  expect(scopes.map(({ name }) => name)).toEqual(names);
  expect(problems.map(({ id, line }) => [id, line])).toEqual([
    ['unreadable-line', 6],
    ['unreadable-line', 8],
    ['unreadable-line', 10],
  ]);
});

it.each(['*', '*.example.com', '{{ .Values.host }}', '${HOST}', '"https://a.example",'])(
  'reads the address %s as a text, though YAML does not',
  (address) => {
    const external = `  external:\n    fetch:\n      backend:\n        - ${address}\n`;
    const { declared, problems } = inspect(`${MANIFEST}${external}`);
    expect(declared.egress.map((each) => each.address)).toEqual([address.replace(/^"|",$/g, '')]);
    expect(problems).toEqual([]);
  },
);
