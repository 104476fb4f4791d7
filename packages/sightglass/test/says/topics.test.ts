import { readStatement } from '../../says/read-statement';
import type { Answer } from '../../says/reading';
import { TOPICS } from '../../says/topics/topics';
import { STATEMENT } from './statement';

/** The answer of one sentence to one topic. */
const answerTo = (text: string, topic: number): Answer | undefined =>
  readStatement(text, 'text').topics[topic - 1]?.answer;

const SAID: readonly (readonly [topic: number, text: string])[] = [
  [1, 'Fernwood Apps GmbH, Lindenweg 4, Berlin.'],
  [2, 'This policy applies to all users of the app.'],
  [3, '"App" means the software that we sell to you.'],
  [4, 'By using the service, you agree to this policy.'],
  [5, 'Our terms of service can be read on our website.'],
  [6, 'We collect your name, email address and password.'],
  [7, 'We store your profile picture and your date of birth.'],
  [8, 'We collect your credit card number.'],
  [9, 'When you buy through a reseller, it sends us your order.'],
  [10, 'We store comments and attachments.'],
  [11, 'Messages you send to our customer support are kept.'],
  [12, 'We collect your phone number.'],
  [15, 'We collect resumes from job applicants.'],
  [16, 'We collect log data such as your IP address.'],
  [17, 'We collect usage data.'],
  [18, 'We collect the device type and the operating system.'],
  [19, 'We record the search terms that you use.'],
  [20, 'We use cookies.'],
  [21, 'We use web beacons and targeted advertising.'],
  [22, 'We respond to Do Not Track signals.'],
  [23, 'We receive information about you from third parties.'],
  [24, 'We store the client key and the base URL.'],
  [25, 'We store the shared secret and an access token.'],
  [26, 'The app needs READ and WRITE scopes.'],
  [27, 'We only collect the minimum data.'],
  [28, 'We use your data for the purpose of running the app.'],
  [29, 'We use it to improve our services.'],
  [30, 'You will get our newsletter.'],
  [31, 'We use it to personalize your experience.'],
  [32, 'We use it to detect and prevent fraud.'],
  [33, 'We use artificial intelligence to sum up issues.'],
  [35, 'We publish aggregated statistics.'],
  [36, 'We may publish testimonials with your name.'],
  [38, 'We share data with service providers such as Amazon Web Services.'],
  [39, 'The app has links to third-party websites.'],
  [40, 'We disclose data to law enforcement if required by law.'],
  [41, 'Your data may be transferred in a merger.'],
  [42, 'We share it only with your consent.'],
  [43, 'Our issue tracker is public.'],
  [44, 'Your Jira administrator can access your account.'],
  [45, 'Your data is hosted in Germany.'],
  [46, 'We use standard contractual clauses.'],
  [47, 'We retain your data for 90 days.'],
  [48, 'When you uninstall the app, your data is deleted.'],
  [49, 'Backup copies are kept by our host.'],
  [50, 'Your content will remain for your team members.'],
  [51, 'All data is encrypted.'],
  [52, 'Only authorized personnel have access.'],
  [53, 'We are certified under ISO 27001.'],
  [54, 'We cannot guarantee absolute security.'],
  [55, 'We notify you of a data breach.'],
  [56, 'You have the right to access and delete your data.'],
  [57, 'You have the right to object.'],
  [58, 'To exercise your rights, write to us.'],
  [59, 'We are the data controller.'],
  [60, 'Write to us at privacy@fernwood.example.'],
];

const IN_OTHER_WORDS: readonly (readonly [number, string])[] = [
  [1, 'At Fernwood, we take your privacy seriously.'],
  [1, 'The app was made and developed by 12 Fernwood.'],
  [6, 'It is by Fernwood (referred to as "Developer"). The Developer stores your email address.'],
  [1, 'When you register with Fernwood, we collect your name.'],
  [1, 'At fernwood, accessible from fernwood.example, your privacy comes first.'],
  [56, 'We aim to provide you with access to your personal information.'],
  [60, 'Write to us by mail at Lindenweg 4, Berlin.'],
  [46, 'Your data may be transferred to locations with different data protection laws.'],
  [46, 'It may be stored in places whose privacy laws differ from those of your country.'],
  [46, 'Their data protection laws may be different from the laws of the place where you live.'],
  [56, 'You can request by writing to us whether we are keeping personal data about you.'],
  [56, 'You may ask for confirmation whether we process your data.'],
  [56, 'If you wish to delete your account, write to us.'],
];

it.each([...SAID, ...IN_OTHER_WORDS])('hears topic %i in: %s', (topic, text) => {
  expect(answerTo(text, topic)).toBe('says-so');
});

it.each([
  [8, 'We do not collect credit card information.'],
  [20, 'The app does not use cookies.'],
  [33, 'We do not use your data to train AI models.'],
  [34, 'We do not use automated decision making.'],
  [37, 'We do not sell your personal data.'],
  [17, 'No usage data is collected.'],
  [10, 'We never store comments or attachments.'],
])('hears that topic %i is denied in: %s', (topic, text) => {
  expect(answerTo(text, topic)).toBe('says-not');
});

it.each([
  [13, 'We collect health information.'],
  [14, 'We collect voice recordings.'],
])('never shows topic %i as firm, since it was right too seldom', (topic, text) => {
  expect(answerTo(text, topic)).toBe('unclear');
});

it.each(TOPICS.map(({ number }) => number))(
  'is silent on topic %i in a text about the weather',
  (topic) => {
    const text = 'It rained in the hills all week. The river rose, and then the sun came back.';
    expect(answerTo(text, topic)).toBe('not-found');
  },
);

it('does not take the words of a condition for a denial', () => {
  expect(answerTo('If you do not agree, we still collect your name and email address.', 6)).toBe(
    'says-so',
  );
});

it('ends a denial where a new subject starts', () => {
  expect(answerTo('We do not sell data, and we collect your phone number.', 12)).toBe('says-so');
});

it('reads the items of a list with the sentence that announces it', () => {
  const text = 'We do not collect:\n- your phone number\n- your name and email address\n';
  expect(answerTo(text, 12)).toBe('says-not');
});

it('takes a heading for an announcement, not for a statement', () => {
  expect(answerTo('Data Retention\n\nSee below.', 47)).not.toBe('says-so');
});

it('takes what stands below a question for its answer', () => {
  expect(readStatement('## Is the data encrypted?\n\nIt is not.').topics[50]?.answer).toBe(
    'says-not',
  );
  const { topics } = readStatement(
    '## Do you sell my data?\n\nNo. There is nobody to buy it.',
    'markdown',
  );
  expect(topics[36]).toMatchObject({ answer: 'says-not', passages: [{ says: 'no' }] });
});

it('finds most topics in a complete statement, each with its passage', () => {
  const { topics, text } = readStatement(STATEMENT);
  const found = topics.filter(({ answer }) => answer !== 'not-found');
  expect(found.length).toBeGreaterThan(35);
  expect(found.filter(({ passages }) => passages.length === 0)).toEqual([]);
  expect(text).toBe(STATEMENT);
});

it.each([
  [
    46,
    'It applies to everybody domiciled there who is outside the State of California for a while.',
  ],
  [46, 'We respect the data protection laws.'],
  [38, 'We communicate with you, either directly or through one of our partners.'],
  [56, 'If you wish to cancel your account, use the menu.'],
])('does not take for topic %i what is about something else: %s', (topic, text) => {
  expect(answerTo(text, topic)).not.toBe('says-so');
});
