import { loadStatement } from '../../says/load-statement';
import { readStatement } from '../../says/read-statement';
import { STATEMENT } from './statement';

const quoted = ({ text, topics }: ReturnType<typeof readStatement>, topic: number): string[] =>
  (topics[topic - 1]?.passages ?? []).map(({ start, end }) => text.slice(start, end));

it('keeps a text as it is, so that places are those of the text', () => {
  const { text, kind, language, isRead } = readStatement(STATEMENT);
  expect({ text, kind, language, isRead }).toEqual({
    text: STATEMENT,
    kind: 'text',
    language: 'en',
    isRead: true,
  });
});

it('reads Markdown with its headings, lists, tables and links', () => {
  const reading = readStatement(
    '# Privacy\n\n## Data we collect\n\n- your **phone number**\n- [cookies](https://a.example/c)\n\n| Data | Kept |\n| --- | --- |\n| Log data | retained for 30 days |\n',
  );
  expect(reading.kind).toBe('markdown');
  expect(quoted(reading, 12)).toEqual(['- your **phone number**']);
  expect(quoted(reading, 47)).toEqual(['| Log data | retained for 30 days |']);
});

it('reads a page without what it does not say, and shows where links lead', () => {
  const reading = readStatement(
    `<!doctype html><html><head><title>We sell your data</title></head><body><nav>We use cookies</nav>
     <h2>Data we collect</h2><!-- <p>We collect your email address</p> --><ul><li>phone&nbsp;number</li></ul>
     <p>Write to us <a href="mailto:a@b.example">here</a>.<script>We encrypt()</script></p></body></html>`,
  );
  expect(reading.kind).toBe('html');
  expect(reading.text).toBe('Data we collect\nphone number\nWrite to us here (a@b.example).\n');
  expect(quoted(reading, 12)).toEqual(['phone number']);
  expect(reading.values).toContainEqual(
    expect.objectContaining({ kind: 'contact', value: 'a@b.example' }),
  );
});

it.each([
  ['<p>unfinished <b', 'unfinished <b'],
  ['<p>a < b and 3 > 2', 'a < b and 3 > 2'],
  ['<p>&lt;b&gt; &#8364; &unknown; &#9999999;', '<b> € &unknown; &#9999999;'],
  ['<p>one<br>two', 'one\ntwo'],
  ['<!-- never closed', ''],
])('takes broken markup as it comes: %s', (html, text) => {
  expect(readStatement(html, 'html').text.trimEnd()).toBe(text);
});

const ANSWERS = {
  dataAccessAndStorage: { appStoresEUDOutsideAtlassian: false, typesOfDataAccessed: ['Issues'] },
  thirdPartyInformation: {
    isEndUserDataShared: true,
    thirdPartyDetails: [{ name: 'Alpha', thirdPartyCountries: ['Germany'] }],
  },
  dataRetention: { retentionDurationInDays: { min: 30, max: 90 } },
  security: { securityContact: 'security@fernwood.example' },
};

it('reads the answers of the Marketplace', () => {
  const reading = readStatement(JSON.stringify(ANSWERS));
  expect(reading.kind).toBe('marketplace-answers');
  expect(reading.topics[44]?.answer).toBe('says-not');
  expect(reading.topics[37]).toMatchObject({
    answer: 'says-so',
    values: [{ kind: 'company', value: 'Alpha' }],
  });
  expect(reading.topics[46]?.values.map(({ days }) => days)).toEqual([30, 90]);
  expect(quoted(reading, 60)).toEqual(['security.securityContact: security@fernwood.example']);
  expect(reading.topics[32]?.answer).toBe('not-found');
});

it.each(['{', '{"a": 1}', '{}', '[]'])('takes other JSON for a text: %s', (json) => {
  expect(readStatement(json, 'marketplace-answers').kind).toBe('text');
});

it.each([
  [
    'de',
    'Wir erheben und verarbeiten die folgenden Daten von Ihnen, und zwar mit Ihrer Einwilligung für die App.',
  ],
  [
    'fr',
    'Nous collectons les données de votre compte pour vous fournir le service et nous ne les vendons pas.',
  ],
  [
    'es',
    'Nosotros recopilamos los datos de su cuenta para que usted pueda usar el servicio y no los vendemos.',
  ],
  [
    'pt',
    'Nós coletamos os dados da sua conta para que você possa usar o serviço e não os vendemos a terceiros.',
  ],
  ['ja', '当社は、お客様の個人情報を収集し、サービスを提供するために使用します。'],
  ['ru', 'Мы собираем данные вашей учетной записи, чтобы предоставлять услугу.'],
])('recognises %s and reads nothing of it', (language, text) => {
  const reading = readStatement(text);
  expect(reading).toMatchObject({ language, isRead: false, faults: [], values: [] });
  expect(reading.topics.filter(({ answer }) => answer !== 'not-found')).toEqual([]);
});

it('gives a reading that survives being written as JSON', () => {
  const reading = readStatement(STATEMENT);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
});

it('reads no more than it promises, and says so', () => {
  const reading = readStatement('We collect your phone number. '.repeat(13_000), 'text');
  expect(reading.isCut).toBe(true);
  expect(reading.words).toBeLessThanOrEqual(60_000);
});

it.each([
  STATEMENT,
  '# Privacy\n\nWe use cookies.',
  '<p>We use cookies.</p>',
  JSON.stringify(ANSWERS),
  '{"a":1}',
])('reads the same when it loads each part as it needs it', async (text) => {
  expect(await loadStatement(text)).toEqual(readStatement(text));
  expect(await loadStatement(new TextEncoder().encode(text))).toEqual(readStatement(text));
});
