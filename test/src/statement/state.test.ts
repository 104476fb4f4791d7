import { saidNow, state } from '../../../src/statement/state';
import { topics } from '../../../src/statement/topics';
import { disclosure, named } from '../disclosure/committed';

it.each([null, named])('answers every question, in order, each once (%#)', (publisher) => {
  const { answers } = state(disclosure, publisher);
  expect(answers.map(({ id, number }) => [id, number])).toEqual(
    topics.map(({ id, number }) => [id, number]),
  );
});

it.each([null, named])(
  'tells of which app and version it is, and whether its maker is named (%#)',
  (publisher) => {
    const { name, version } = disclosure.app;
    expect(state(disclosure, publisher)).toMatchObject({
      app: { name, version },
      disclosureHash: disclosure.hash,
      named: publisher !== null,
    });
  },
);

it.each([null, named])('each sentence keeps its own mark and all it rests on (%#)', (publisher) => {
  const { answers } = state(disclosure, publisher);
  const told = answers.map(({ sentences }) =>
    sentences.map(({ proof, evidence }) => [proof, ...evidence.map(({ kind }) => kind)]),
  );
  const due = topics.map((topic) =>
    saidNow(topic, { disclosure, publisher, live: null }).map(({ proof, evidence }) => [
      proof,
      ...evidence.map(({ kind }) => kind),
    ]),
  );
  expect(told).toEqual(due);
  expect(new Set(told.flat().map(([proof]) => proof)).size).toBeGreaterThan(2);
});
