import { definition, manifestOf, read, readDefinition, readPage } from './app';
import type { SourceReading } from '../../does/reading';

const hosts = (reading: SourceReading): readonly string[] =>
  reading.hosts.map(({ host, way }) => `${way} ${host}`);

describe('Hosts that functions reach', () => {
  test.each([
    ['fetch', `await fetch('https://a.example/x');`, '', ['fetch a.example']],
    [
      'fetch of the runtime',
      `await globalThis.fetch('https://a.example/x');`,
      '',
      ['fetch a.example'],
    ],
    [
      'an address put together',
      'await fetch(`${BASE}/x/${payload.id}`);',
      `const BASE = 'https://a.example';`,
      ['fetch a.example'],
    ],
    [
      'a part of the host from data',
      'await fetch(`https://${payload.tenant}.a.example/`);',
      '',
      ['fetch *.a.example'],
    ],
    ['a host from data', 'await fetch(payload.url);', '', ['fetch dynamic']],
    [
      'axios',
      `await axios.get('https://a.example/x');`,
      `import axios from 'axios';`,
      ['fetch a.example'],
    ],
    [
      'axios with a base',
      `await client.post('/x', {});`,
      `import axios from 'axios'; const client = axios.create({ baseURL: 'https://a.example' });`,
      ['fetch a.example'],
    ],
    [
      'an SDK',
      'await new OpenAI({ apiKey: "x" }).chat.completions.create({});',
      `import OpenAI from 'openai';`,
      ['library api.openai.com'],
    ],
    ['nothing', `const url = 'https://a.example'; void url;`, '', []],
  ])('%s', (_name, statements, before, expected) => {
    expect(hosts(readDefinition(statements, {}, before))).toEqual(expected);
  });
});

describe('Hosts that pages reach', () => {
  test.each([
    ['an image', '<img src="https://a.example/x.png" />', ['image a.example']],
    ['a frame', '<iframe src="https://a.example/" />', ['frame a.example']],
    ['a link', '<a href="https://a.example/">x</a>', ['navigation a.example']],
    ['a picture beside the source', '<img src="/x.png" />', []],
  ])('%s', (_name, element, expected) => {
    const script = `import { createRoot } from 'react-dom/client'; createRoot(document.body).render(${element});`;
    expect(hosts(readPage(script))).toEqual(expected);
  });

  test('a beacon, a socket and a script that is added', () => {
    const script = `navigator.sendBeacon('https://a.example/'); new WebSocket('wss://b.example/'); const s = document.createElement('script'); s.src = 'https://c.example/s.js';`;
    expect([...hosts(readPage(script))].sort()).toEqual([
      'beacon a.example',
      'script c.example',
      'socket b.example',
    ]);
  });
});

describe('Against the manifest', () => {
  const external =
    '  external:\n    fetch:\n      backend:\n        - address: "*.a.example"\n        - b.example\n';
  const app = (statements: string): SourceReading =>
    read({ 'manifest.yml': manifestOf([], external), 'src/index.ts': definition(statements) });

  test('what is allowed is told with what is reached', () => {
    const [host] = app(`await fetch('https://x.a.example/');`).hosts;
    expect(host).toMatchObject({ host: 'x.a.example', declaredAs: 'fetch.backend *.a.example' });
  });

  test('what is not allowed has nothing', () => {
    const [host] = app(`await fetch('https://c.example/');`).hosts;
    expect(host).toMatchObject({ declaredAs: null, needsDeclaring: true });
  });

  test('what is allowed and never reached is told, unless data decides a host', () => {
    const unused = (statements: string): readonly string[] =>
      app(statements).unusedHosts.map(({ host, certainty }) => `${host} ${certainty}`);
    expect(unused(`await fetch('https://x.a.example/');`)).toEqual(['b.example certain']);
    expect(unused('await fetch(payload.url);')).toEqual([
      '*.a.example undecidable',
      'b.example undecidable',
    ]);
  });
});

test('stores of the browser', () => {
  const { browser } = readPage(
    `localStorage.setItem('a', '1'); window.sessionStorage.getItem('b'); document.cookie = 'c=1';`,
  );
  expect(browser.map(({ store, key, action }) => `${store} ${action} ${key}`)).toEqual([
    'localStorage write a',
    'sessionStorage read b',
    'cookie write *',
  ]);
});

test('analytics', () => {
  const { analytics } = readPage(
    `import posthog from 'posthog-js'; posthog.init('x'); gtag('event', 'x');`,
  );
  expect(analytics.map(({ name, certainty }) => `${name} ${certainty}`)).toEqual(
    expect.arrayContaining(['posthog-js certain', 'gtag likely']),
  );
});

test('an image that Forge’s own policy allows needs no entry', () => {
  const reading = readPage(
    `const Page = () => <img src="https://api.atlassian.com/x.png" />; render(<Page />);`,
  );
  expect(reading.hosts.map(({ host, declaredAs }) => [host, declaredAs])).toEqual([
    ['api.atlassian.com', 'images api.atlassian.com'],
  ]);
});
