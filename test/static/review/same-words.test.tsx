/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { inspect } from 'sightglass-for-jira/asks/inspect';
import { serviceOf } from 'sightglass-for-jira/facts/services';
import { english } from 'sightglass-for-jira/library/words';
import { review } from 'sightglass-for-jira/review/review';
import { questionSentence } from 'sightglass-for-jira/review/sentences';
import { loadStatement } from 'sightglass-for-jira/says/load-statement';
import { INPUTS, STATEMENTS } from 'sightglass-for-jira/test/faces/inputs';
import { missingIn, plain, sentencesOf } from 'sightglass-for-jira/test/faces/sentences';

import { InspectAnswer } from '../../../static/privacy/review/answer/answer';
import { Faults } from '../../../static/privacy/review/statement/faults';
import { Held } from '../../../static/privacy/review/statement/held';
import { Questions } from '../../../static/privacy/review/statement/questions';
import { show } from '../show';
import { englishWords } from './english-words';

const nothing = (): void => undefined;
const words = englishWords().knowing(serviceOf);

it.each(INPUTS.map(({ name, text }, at) => [at, name, text] as const))(
  'the tab, and the page by itself, say the words of the command (%i: %s)',
  (_, __, text) => {
    const inspection = inspect(text);
    const { container } = show(
      <InspectAnswer
        inspection={inspection}
        file={null}
        side="before"
        words={words}
        onLine={nothing}
      />,
    );
    expect(missingIn(container.textContent, sentencesOf(text))).toBeNull();
  },
);

it.each(STATEMENTS)(
  'they say the words of the command of a statement, too (%s)',
  async (_, text) => {
    const [reading, app] = [await loadStatement(text), inspect(INPUTS[0]?.text ?? '')];
    const { points, questions } = review(reading, app);
    const { container } = show(
      <>
        <Held points={points} words={words} onShow={nothing} />
        <Faults faults={reading.faults} words={words} onShow={nothing} />
        <Questions questions={questions} words={words} />
      </>,
    );
    const said = [
      ...points.map(({ id, values }) => english.of(`review.${id}`, values)),
      ...questions.map((question) => questionSentence(question, english)),
    ];
    expect(said.length).toBeGreaterThan(0);
    expect(missingIn(container.textContent, said.map(plain))).toBeNull();
  },
);
