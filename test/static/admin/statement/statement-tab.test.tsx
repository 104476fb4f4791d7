/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { makeWords } from 'sightglass-for-jira/language/words';

import { state } from '../../../../src/statement/state';
import { current } from '../../../../src/statement/current';
import { sayAll } from '../../../../static/privacy/admin/statement/search';
import { StatementTab } from '../../../../static/privacy/admin/statement/statement-tab';
import { named, translate } from '../../../src/disclosure/committed';
import { show } from '../../show';

const words = makeWords('en-US', translate);
const MARKS = {
  platform: 'Enforced',
  build: 'Checked',
  live: 'Live',
  documented: 'Documented',
  maker: 'Claimed',
} as const;

it.each([null, named])('shows every answer, each sentence with its own mark (%#)', (publisher) => {
  const statement = state(current, publisher);
  const props = { statement, words, topic: null, isPrinting: false, onTopic: () => undefined };
  const { container } = show(<StatementTab {...props} />);
  const shown = [...container.querySelectorAll('.topics > li')].map((topic) => ({
    question: topic.querySelector('h3')?.textContent,
    sentences: [...topic.querySelectorAll('.claim')].map((claim) => [
      claim.querySelector('p')?.textContent,
      claim.querySelector('summary')?.textContent,
    ]),
  }));
  expect(shown).toHaveLength(60);
  expect(shown).toEqual(
    sayAll(statement, words).map(({ question, sentences, answer }) => ({
      question,
      sentences: answer.sentences.map(({ proof }, n) => [
        sentences.at(n),
        `Proof: ${MARKS[proof]}`,
      ]),
    })),
  );
});
