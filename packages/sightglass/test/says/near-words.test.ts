import { readStatement } from '../../says/read-statement';
import type { Answer, StatementReading } from '../../says/reading';

const readingOf = (text: string): StatementReading => readStatement(text, 'text');

const answerTo = (text: string, topic: number): Answer | undefined =>
  readingOf(text).topics[topic - 1]?.answer;

/** Sentences with a topic's words that do not speak of it. */
const SILENT: readonly (readonly [topic: number, text: string])[] = [
  [2, 'Please read the page about permissions for more details.'],
  [1, '- Authorization: Respects the permissions of your site.'],
  [1, 'Which means:\n- Data is processed with care.'],
  [1, 'This is how the Board Timer desktop app ("App") works.'],
  [1, 'We collect log data such as referring URLs.'],
  [1, 'Backups are intended for failures.'],
  [1, 'Who do we share your information with?\n\nWe use third parties.'],
  [1, 'This is how Board Timer for Jira Cloud collects and shares information.'],
  [1, 'Atlassian Pty Ltd operates the Marketplace.'],
  [3, 'It runs on the platform, which means:\n- Security of the platform.'],
  [6, 'We read:\n- Project keys, names, and IDs\n- Sprint ID, name, state'],
  [6, 'Contact us at This email address is being protected from spambots.'],
  [6, 'We read board names and field names from your site.'],
  [6, 'We store the report name and the dashboard name.'],
  [10, 'We do not store customer data.\n\n3. Stored Jira data.\n\nIt stays where it was.'],
  [11, 'We collect what we need to support recruitment.'],
  [16, 'By using Work Log, you agree to the collection of information.'],
  [16, 'Cookies and Tracking Technologies\n\nYou can control it in the settings of your browser.'],
  [17, 'We collect files and links you upload.'],
  [23, 'You will receive information from us regarding our services.'],
  [23, 'We share it with third parties when you give us consent.'],
  [20, 'Cookies and Tracking\n\nAtlassian Forge may use cookies for authentication.'],
  [26, 'Data is strictly scoped to your site.'],
  [23, 'We store the query that is used to source the report data.'],
  [
    26,
    'We need user IDs and other such identifiers for setting the scope and permissions of the service.',
  ],
  [26, 'We may print your name with your permission.'],
  [27, 'We only share data with others if there is a legitimate need to know.'],
  [28, 'By using the app, you consent to the transfer of your data to Canada.'],
  [31, 'Settings that an administrator makes to customize the app.'],
  [38, 'The app is made for business use within Atlassian products.'],
  [38, 'For details see Terms of Use and Atlassian Marketplace Agreement.'],
  [38, 'We take care of your data when you are using our Atlassian apps.'],
  [38, 'The Marketplace provides contact details of the buyer to the vendor.'],
  [40, 'It is read through the official APIs.'],
  [28, 'When you register or use the service, we collect what you choose to add to your profile.'],
  [40, 'We keep data to comply with our legal obligations.'],
  [42, 'We use it for fulfilment and consent. We provide what you ordered.'],
  [43, 'You can write on community forums.'],
  [43, 'To get help in our issue tracker you need an account.'],
  [44, 'Requests will go through your Jira administrator.'],
  [44, 'The app needs the ADMIN scope.'],
  [45, 'If you are located in France, you may complain to an authority.'],
  [47, 'We store data that is required for license validation.'],
  [45, 'We do not store data on our servers.'],
  [49, 'Fernwood Backup stores what you choose. Look at the frequency of backups.'],
  [52, 'The app has two-tier access control.'],
  [52, 'An administrator can restrict or end your access to the app.'],
  [53, 'We protect your data.'],
  [53, 'We are not responsible for the privacy or security practices of others.'],
  [54, 'No external transmission: data never leaves the secure environment.'],
  [54, 'We are not responsible for the privacy practices of our customers.'],
  [56, 'We send technical notices and requests for support, reviews and updates.'],
  [56, 'You may stop the app from accessing your data by removing it.'],
  [56, 'When you connect your account, the app may access:\n- your account ID'],
  [56, 'Name the rights that are to be exercised.'],
  [57, 'Minors have the right to opt in.'],
  [58, 'The app makes authenticated requests.'],
  [58, 'We keep it to exercise our legal rights.'],
  [60, 'We send you notices, updates and alerts.'],
  [38, 'If you connect a board to third-party tools, we may receive data from those services.'],
  [38, 'If you connect third-party tools (such as a calendar), we may receive data from those.'],
  [38, 'It may show you a third-party app suggestion within the service.'],
  [42, 'By using the app, you consent to the transfer of your data to Canada.'],
  [42, 'By providing us with personal data, you consent to this policy.'],
  [59, '- To comply with legal obligations: we may disclose information to comply with the law.'],
];

test.each(SILENT)('topic %i is not said to be so by “%s”', (topic, text) => {
  expect(answerTo(text, topic)).not.toBe('says-so');
});

const TOLD: readonly (readonly [topic: number, answer: Answer, text: string])[] = [
  [4, 'says-so', 'If you do not agree with this policy, do not use the app.'],
  [3, 'says-so', 'This is about Board Timer ("the App").'],
  [16, 'says-so', 'We run no servers.\n\n- Log data is stored in Jira.'],
  [7, 'says-so', 'Categories of data processed\n\n- Atlassian account ID of users'],
  [10, 'says-so', 'We process the content on your Confluence pages.'],
  [18, 'says-so', 'We collect the device OS.'],
  [22, 'says-not', 'The app has no functionality to respond to do not track requests.'],
  [23, 'says-so', 'We may receive data from those services.'],
  [27, 'says-so', 'We do not collect more data than we need.'],
  [26, 'says-so', 'An app can request certain scopes of access.'],
  [28, 'says-so', 'We store this so that the app can call your site.'],
  [28, 'says-so', 'We store the data that is required for license validation.'],
  [31, 'says-so', 'Some cookies are there for personalization.'],
  [47, 'says-so', 'Content is kept for 30 days after account termination.'],
  [47, 'says-so', 'Retained while:\n- the app is installed on your site'],
  [48, 'unclear', 'Content is deleted after account termination.'],
  [49, 'says-so', 'Backups are kept by our host.'],
  [54, 'says-so', 'We are not responsible for any loss or damage.'],
  [52, 'says-so', 'Access controls limit access to authorized personnel.'],
  [54, 'says-so', 'No transmission over the internet is ever fully secure.'],
  [56, 'says-so', 'Right to know: you can ask.'],
  [56, 'says-so', 'You may request information about what data we process.'],
  [
    57,
    'says-so',
    'You can (i) have data erased that is not used as told, (ii) object to processing.',
  ],
  [60, 'says-so', 'Effective as of May 2, 2026.'],
  [38, 'says-so', 'Some contractors receive it.'],
  [38, 'says-so', 'Your data goes to contractors who process it for us.'],
  [38, 'says-so', 'We use third-party hosting services.'],
  [42, 'says-so', 'If you consent, we share your data with our partners.'],
  [59, 'says-so', 'We process data to comply with our legal obligations.'],
  [59, 'says-so', 'The legal bases are told here.'],
  [59, 'says-so', 'It is necessary for compliance with a legal obligation.'],
];

test.each(TOLD)('topic %i: %s by “%s”', (topic, answer, text) => {
  expect(answerTo(text, topic)).toBe(answer);
});

test('a list of what is not collected is denied whole, also where its points are numbered', () => {
  const { besides } = readingOf('We do not collect (i) log data, (ii) your phone number.');
  expect(besides.map(({ says }) => says)).not.toContain('yes');
});

test('a mail address that is hidden from machines counts as a contact that cannot be used', () => {
  const { topics, faults } = readingOf('Write to us at [email protected] for help. We help.');
  expect(topics[59]?.answer).toBe('says-so');
  expect(faults.map(({ id }) => id)).toContain('contact-hidden');
});

test('the date in a heading is a value of its topic', () => {
  const { topics } = readingOf(
    'Last updated: May 2, 2026\n\nWe store your log data on our server.',
  );
  expect(topics[59]?.values.map(({ value }) => value)).toContain('2026-05-02');
});

test('the date of a law is not a date of the statement', () => {
  const { values } = readingOf('We follow the Privacy Act, effective January 1, 2023, in full.');
  expect(values.filter(({ kind }) => kind === 'date')).toEqual([]);
});

test('a time without a number is told to the end of its clause', () => {
  const { values } = readingOf(
    'We keep data as long as the site uses our app and pays, then we stop.',
  );
  expect(values.map(({ value }) => value)).toContain('as long as the site uses our app and pays');
});

test('cookies of the platform do not contradict that the app uses none', () => {
  const { faults } = readingOf('The app does not use cookies. Atlassian Forge may use cookies.');
  expect(faults.map(({ id }) => id)).not.toContain('affirmed-and-denied');
});

test('a notice through the app has a channel', () => {
  const { faults } = readingOf('We will notify users of any material changes through the app.');
  expect(faults.map(({ id }) => id)).not.toContain('notice-without-channel');
});

test('what people are to fill in themselves is no blank that was left', () => {
  const { faults } = readingOf('Write to us with the subject "Privacy - [Your request]".');
  expect(faults.map(({ id }) => id)).not.toContain('placeholder');
});

test('a source that is referred to in two places is not pasted twice', () => {
  const source = `It is said by the platform that it enforces what the file of the app declares, and that
nothing beyond it can be called, see https://developer.fernwood.example/security for all that is told there.`;
  const { faults } = readingOf(`We send nothing. ${source}\n\nWe share nothing. ${source}`);
  expect(faults.map(({ id }) => id)).not.toContain('pasted-twice');
});

test('a company is named without the ending that makes it an owner', () => {
  const { values } = readingOf('Our app is hosted on Heroku’s servers in France.');
  expect(values.map(({ value }) => value)).toContain('Heroku');
});

test('a place that only sets the measure of protection is no place that data goes to', () => {
  const { values } = readingOf(
    'Data is stored in Canada, where the law may give less protection than in Germany.',
  );
  const places = values.filter(({ kind }) => kind === 'place').map(({ value }) => value);
  expect(places).toEqual(['Canada']);
});
