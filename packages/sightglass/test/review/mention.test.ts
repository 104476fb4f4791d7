import { inspect } from '../../asks/inspect';
import { review } from '../../review/review';
import type { Point } from '../../review/held';
import { valueTexts } from '../../review/value-text';
import { readStatement } from '../../says/read-statement';

const connect = (scopes: string): string =>
  `{"key":"board-timer","baseUrl":"https://timer.herokuapp.com","authentication":{"type":"jwt"},"scopes":[${scopes}],"modules":{}}`;

const sendsTo = (host: string): string => `app:
  id: ari:cloud:ecosystem::app/00000000-0000-0000-0000-000000000000
modules:
  jira:issuePanel:
    - key: panel
permissions:
  external:
    fetch:
      backend:
        - ${host}
`;

const pointsOf = (text: string, app: string): readonly Point[] =>
  review(readStatement(text, 'text'), inspect(app)).points;

const valueOf = (points: readonly Point[], id: string, name: string): unknown =>
  points.find((point) => point.id === id)?.values[name];

describe('what an app may do beyond the text', () => {
  it('is each scope that the text does not name, also those that come with a named one', () => {
    const app = connect('"READ","WRITE","ADMIN"');
    const points = pointsOf('Our app requires READ, WRITE and ADMIN scope.', app);
    expect(valueOf(points, 'beyond', 'scopes')).toEqual(['PROJECT_ADMIN', 'DELETE']);
  });

  it('is administering, where the text speaks only of administrative messages', () => {
    const points = pointsOf('We send you administrative messages.', connect('"ADMIN"'));
    expect(valueOf(points, 'beyond', 'scopes')).toContain('ADMIN');
  });

  it('is nothing where the text says in words what it does', () => {
    const text = 'The app can administer Jira, delete comments and create issues.';
    expect(valueOf(pointsOf(text, connect('"ADMIN"')), 'beyond', 'scopes')).toBeUndefined();
  });

  it('is told of a person’s data that a Connect app reads with all else', () => {
    expect(pointsOf('We use cookies.', connect('"READ"')).map(({ id }) => id)).toContain(
      'people-silent',
    );
  });
});

describe('who runs a server', () => {
  it('is named by another name of the company, where the text tells of providers', () => {
    const points = pointsOf('Our app is hosted on AWS.', sendsTo('https://x.amazonaws.com'));
    expect(points.map(({ id }) => id)).toContain('named');
  });

  it('is not named by keys for its service', () => {
    const points = pointsOf('AWS secrets are stored.', sendsTo('https://x.amazonaws.com'));
    expect(points.map(({ id }) => id)).toContain('unnamed');
  });

  it('is not named by a part of another word', () => {
    const points = pointsOf('The butterfly is our sign.', sendsTo('https://timer.fly.dev'));
    expect(points.map(({ id }) => id)).toContain('unnamed');
  });

  it.each(['https://', 'https://*', '*'])(
    'is not named by an address without a name: %s',
    (host) => {
      const points = pointsOf('We have *no* partners.', sendsTo(`'${host}'`));
      expect(points.map(({ id }) => id)).not.toContain('named');
    },
  );

  it('is told with the passage that names it, not with any passage on providers', () => {
    const text = 'We share data with service providers. Our app is hosted by Heroku.';
    const named = pointsOf(text, connect('')).find(({ id }) => id === 'named');
    expect(named?.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Our app is hosted by Heroku.',
    ]);
  });
});

it('asks about each thing that a text affirms and denies', () => {
  const text = `We do not collect your phone number. We do not use cookies.

We collect your phone number. We use cookies.`;
  const items = review(readStatement(text, 'text'), null).questions.flatMap(({ id, values }) =>
    id === 'fault-affirmed-and-denied' ? [values['item']] : [],
  );
  expect(items).toEqual(expect.arrayContaining(['phone', 'cookie']));
});

it('writes times as the text does, with what they are about, and names rights in words', () => {
  const reading = readStatement(
    'Log data is kept for 7 years. You have the right to object.',
    'text',
  );
  const words = { of: (key: string) => (key === 'says.item.log' ? 'log data' : key) };
  expect(valueTexts(reading.values, reading, words)).toEqual([
    '7 years (log data)',
    'says.right.object',
  ]);
});
