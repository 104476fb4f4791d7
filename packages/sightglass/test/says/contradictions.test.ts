import { readStatement } from '../../says/read-statement';

/** Whether a text of two paragraphs is reported as affirming and denying the same thing. */
const isTold = (one: string, other: string): boolean =>
  readStatement(
    `Updated 3 May 2026. Write to a@fernwood.test.\n${one}\n\n${other}`,
    'text',
  ).faults.some(({ id }) => id === 'affirmed-and-denied');

it.each([
  ['We do not collect IP addresses.', 'We collect your IP address when you open a page.'],
  ['We collect your IP address when you open a page.', 'IP addresses are never collected.'],
  ['We do not collect any personal data.', 'When you use the app, we store your email address.'],
  ['No personal data is stored.', 'We store your name and email address.'],
  ['We do not use cookies.', 'Whenever you visit, the app sets a cookie.'],
  ['The app does not store any content.', 'The app stores comments and attachments.'],
  ['We never collect log data.', 'Our servers log IP addresses and browser types.'],
  ['We do not sell your data.', 'We sell your data to advertisers.'],
  ['We do not use AI.', 'The app uses artificial intelligence to sum up issues.'],
  ['We do not collect personal information.', 'We collect:\n- your name\n- your email address'],
  ['The app does not store usage data.', 'Usage data is stored for 30 days.'],
  ['We do not have access to your attachments.', 'The app stores your attachments.'],
  ['Email addresses are not stored.', 'We keep your email address for one year.'],
  ['We do not process personal data.', 'We process your name and email address.'],
  ['We do not log IP addresses.', 'Your IP address is recorded in our logs.'],
])('tells that both cannot be so: %s / %s', (one, other) => {
  expect(isTold(one, other)).toBe(true);
});

it.each([
  [
    'We do not collect your email address if you use the server version.',
    'We collect your email address.',
  ],
  [
    'We do not collect your email address.',
    'When you visit our website, we collect your email address.',
  ],
  ['We do not collect personal data from children.', 'We collect your name.'],
  [
    'The app does not store your email address.',
    'If you contact our support, we keep your email address.',
  ],
  ['We do not sell your data.', 'We share your data with providers.'],
  ['We do not store credit card numbers.', 'We store your billing address.'],
  ['We do not collect more personal data than needed.', 'We collect your name.'],
  ['We do not collect your phone number.', 'We collect your name and email address.'],
  ['We do not use cookies for advertising.', 'We use cookies to keep you signed in.'],
  ['We do not use your name for marketing.', 'We collect your name.'],
  ['We do not collect sensitive personal data.', 'We collect your name and email address.'],
  [
    'We do not share data with third parties except our hosting provider.',
    'We share data with our hosting provider.',
  ],
  ['We do not share your data with advertisers.', 'We share your data with our hosting provider.'],
  ['We do not store your content on our servers.', 'Your content is stored in Jira.'],
  ['Users do not need to provide their name.', 'We collect your email address.'],
  ['We do not permanently store log data.', 'We store log data for 3 days.'],
  ['We process but do not store your content.', 'We process your content.'],
  ['You can choose that we do not collect usage data.', 'We collect usage data.'],
  ['We will not collect your location without your consent.', 'We collect your location.'],
  ['Our hosting provider does not access your email address.', 'We store your email address.'],
  ['Do not rely on an AI reply.', 'The app uses artificial intelligence to sum up issues.'],
  ['We do not use your data to train AI models.', 'The app uses artificial intelligence.'],
  ['We do not collect device data.', 'Third-party services may collect device data.'],
  ['Your IP address is never collected.', 'The personal information that we collect is used.'],
  ['We do not collect unnecessary personal information.', 'We collect your name.'],
  [
    'See our "Do Not Sell My Personal Information" page.',
    'You have the right to know:\n- the purpose of selling personal data',
  ],
  [
    'Atlassian does not give us your email address.',
    'We collect your email address when you write to us.',
  ],
])('tells nothing where both can be so: %s / %s', (one, other) => {
  expect(isTold(one, other)).toBe(false);
});

it('tells a denial of one thing once, by the narrowest kind that it is of', () => {
  const { faults } = readStatement(
    `Updated 3 May 2026. Write to a@fernwood.test.\nWe do not store IP addresses.\n\nYour IP address is stored for 30 days in log files.`,
    'text',
  );
  const told = faults.filter(({ id }) => id === 'affirmed-and-denied');
  expect(told.map(({ values }) => values)).toEqual([{ item: 'ip' }]);
});
