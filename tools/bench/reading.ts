import { readStatement } from 'sightglass-for-jira/says/read-statement';

import { median } from './median';

/** The processor time, in milliseconds, to read a long statement. */
export interface ReadingFigures {
  readonly words: number;
  readonly runs: number;
  readonly processor: number;
}

const WORDS = 30_000;
const RUNS = 15;
/** Uncounted readings first, so that the code is compiled. */
const WARM_UP = 5;

/** Typical sentences of a statement, repeated to make the text. */
const SENTENCES = `Fernwood Apps GmbH ("we", "us") provides Board Timer for Jira Cloud.
We collect your name and email address when you open a support ticket.
Log data, such as your IP address and the browser type, is retained for 30 days.
We do not sell your personal data, and we never share it with advertisers.
We share data with service providers such as Amazon Web Services, who process it on our behalf.
Where we transfer personal data to other countries, we use standard contractual clauses.
You have the right to access, correct and delete your personal data.
To exercise your rights, contact us at privacy@fernwood.example within two weeks.
Nothing in this paragraph says anything about data; it only tells how the app draws its charts.
`;

/** Reads a statement of 30,000 words repeatedly. */
export function measureReading(): ReadingFigures {
  const sentences = SENTENCES.split('\n').filter((line) => line !== '');
  const words = sentences.reduce((sum, line) => sum + line.split(' ').length, 0);
  const text = Array.from({ length: Math.ceil(WORDS / words) }, () => sentences.join('\n\n')).join(
    '\n\n',
  );
  const times = Array.from({ length: WARM_UP + RUNS }, () => processorTime(text));
  return { words: WORDS, runs: RUNS, processor: median(times.slice(WARM_UP)) };
}

function processorTime(text: string): number {
  const before = process.cpuUsage();
  readStatement(text, 'text');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
