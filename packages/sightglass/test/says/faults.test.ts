import { readStatement } from '../../says/read-statement';
import { STATEMENT } from './statement';

const faultsIn = (text: string): string[] => readStatement(text).faults.map(({ id }) => id);

/** The faults that an edit of the complete statement adds. */
const broughtBy = (from: string | RegExp, to: string): string[] => {
  const changed = STATEMENT.replace(from, to);
  expect(changed).not.toBe(STATEMENT);
  return faultsIn(changed);
};

const added = (sentence: string): string[] => faultsIn(`${STATEMENT}\n${sentence}\n`);

it('finds nothing wrong in a complete statement', () => {
  expect(readStatement(STATEMENT).faults).toEqual([]);
});

describe('each fault is found', () => {
  it.each([
    ['contact-domains', added('Or write to privacy@fernwood.test.')],
    ['contact-domains', broughtBy('at privacy@fernwood.example', 'at privacy@elsewhere.example')],
    ['contact-hidden', added('Write to us at [email protected].')],
    ['contact-hidden', added('This email address is being protected from spambots.')],
    ['contact-bracketed', added('Write to us at [privacy@fernwood.example].')],
    ['placeholder', added('Write to [insert address here].')],
    ['placeholder', added('Write to you@example.com.')],
    ['placeholder', added('This is the policy of [APP NAME].')],
    ['placeholder', added('Next review: TBD')],
    ['contact-missing', faultsIn('Updated: 3 May 2026. We collect your name. Please contact us.')],
    ['link-without-target', added('Our other policies can be found here.')],
    ['date-missing', broughtBy('Last updated: 3 May 2026', '')],
    [
      'date-referred-missing',
      broughtBy('Last updated: 3 May 2026', 'See the “Last updated” date below.'),
    ],
    ['list-empty', added('We need this access to do things like:')],
    ['list-empty', added('We collect certain data, including.')],
    ['yes-and-no', added('We may do not collect your address.')],
    ['edits-together', added('We ~~do not~~ collect your city.')],
    ['edits-together', added('The appapplication is used using the appapplication.')],
    ['affirmed-and-denied', added('We do not collect log data.')],
    ['affirmed-and-denied', added('We do not collect any personal information.')],
    ['leaves-after-all', added('Your data does not leave Atlassian.')],
    [
      'purpose-exceeded',
      added('We do not use your data for any purpose other than providing the App.'),
    ],
    ['retention-contradicts', added('Log data is retained for 12 months.')],
    [
      'uninstall-contradicts',
      added('When you uninstall the App, your data is deleted within 60 days.'),
    ],
    ['uninstall-contradicts', added('When you uninstall the App, your data is not deleted.')],
    ['lapsed', added('We transfer data under the EU-US Privacy Shield.')],
    ['lapsed', added('We follow Directive 95/46/EC.')],
    [
      'notice-without-channel',
      broughtBy('we will notify you by email. In', 'we will notify you. In'),
    ],
    ['other-product', added('We do so to protect Atlassian, our customers and the public.')],
    ['other-product', added('Fernwood, Fernwood and Fernwood. Fernwooc is not liable.')],
    ['text-missing', added('...')],
    ['broken-encoding', added('You donâ€™t have to.')],
    ['broken-encoding', added('You don\uFFFDt have to.')],
  ])('%s', (id, found) => {
    expect(found).toContain(id);
  });

  it('rights without a way to use them', () => {
    const text =
      'Updated: 3 May 2026. We collect your name. You have the right to access your data.';
    expect(faultsIn(text)).toContain('rights-without-way');
  });

  it('a long sentence that stands in two places', () => {
    const long =
      'Where you use several of our products we may bring together what we know of you and of your work in each of them so that all of them can be shown to you on a single page.';
    expect(faultsIn(`${STATEMENT}\n${long}\n\nMore.\n\n${long}\n`)).toContain('pasted-twice');
  });
});

describe('each rule is silent where nothing is wrong', () => {
  it.each([
    ['another mailbox of the same domain', added('Or write to support@fernwood.example.')],
    [
      'mailboxes of two named companies',
      added('Our processors are Alpha (privacy@alpha.io) and Beta (privacy@beta.io).'),
    ],
    [
      'a link with its target',
      added('Our other policies can be found here: https://fernwood.example/more'),
    ],
    [
      'a Markdown link to a mailbox',
      added('[privacy@fernwood.example](mailto:privacy@fernwood.example)'),
    ],
    ['a list of short lines without bullets', added('We also collect:\nYour city\nYour street\n')],
    ['an address below a colon', added('Write to:\nFernwood Apps GmbH\nLindenweg 4\n')],
    ['can do', added('This is what we can do for you.')],
    [
      'a denial for children',
      added('We do not collect personal information from children under 13.'),
    ],
    [
      'a denial under a condition',
      added('If you use the data center version, we do not collect log data.'),
    ],
    ['a denial of another kind', added('We do not store your postal address.')],
    ['a denial for one purpose', added('We do not use log data for marketing.')],
    ['retention of another kind', added('Invoices are retained for 7 years.')],
    [
      'a framework that stands',
      added('Amazon is certified under the EU-US Data Privacy Framework.'),
    ],
    ['a framework said to be over', added('The Privacy Shield was invalidated in 2020.')],
    ['a notice of a breach', added('If there is a breach, we will notify you.')],
    ['names of others', added('Atlassian hosts Jira. Amazon hosts our servers.')],
    ['a short sentence twice', added('We value your privacy.\n\nWe value your privacy.')],
    ['a link in brackets', added('See [our website](https://fernwood.example/a).')],
    [
      'a mailbox spelled out',
      broughtBy(/privacy@fernwood\.example/g, 'privacy (at) fernwood (dot) example'),
    ],
    ['a table', added('Log data | kept\nUsage data | kept')],
    ['numbers in brackets', added('We follow the GDPR [1] and its article 6 [2].')],
    ['what is to come', added('The date of the next audit is to be determined by our auditor.')],
    [
      'another product named',
      added('Board Timer works with Confluence, and with your Atlassian account.'),
    ],
    ['the same time twice', added('Log data is retained for 30 days.')],
    [
      'a backup with its own time',
      added('Backups are deleted 60 days after you uninstall the App.'),
    ],
    ['a notice by its page', added('We will notify you of changes on this page.')],
    ['a heading over a list', added('Your choices:\n\n- opt out\n- uninstall')],
    [
      'a law of the past told as such',
      added('The former Safe Harbor framework no longer applies.'),
    ],
    ['handed on within Atlassian', added('Data is shared with Atlassian as our service provider.')],
    ['one purpose only', added('We use your content for no other purpose.')],
    [
      'items without bullets',
      added(
        'You have the right to:\n\nAccess specific pieces of personal information we have about you and your devices.\n\nRequest that all of it is deleted.',
      ),
    ],
    [
      'labelled items',
      added(
        'We collect these kinds:\n\nWhat you provide – When you sign up we ask you for a name and for other things.\n\nLogs – Every request is written down.',
      ),
    ],
    [
      'references that differ by a name',
      added(
        ['Payfirst', 'Logsecond']
          .map(
            (name) =>
              `For information about what is obtained, for which purpose it is used, and whether and how it is provided to third parties or companies, please check the ${name} policy.`,
          )
          .join('\n\n'),
      ),
    ],
    ['a notice within the app', added('We will notify you in the app if there are changes.')],
    ['proper signs', added('You don’t have to – it’s “voluntary”, naïve café.')],
  ])('%s', (_, found) => {
    expect(found).toEqual([]);
  });
});

it('gives each fault the places it is at', () => {
  const text = `${STATEMENT}\nOr write to privacy@fernwood.test.\n`;
  const [fault] = readStatement(text).faults;
  expect(fault?.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
    'privacy@fernwood.example',
    'privacy@fernwood.test',
  ]);
});

it('shows what is denied for some and affirmed for others, and calls it no fault', () => {
  const text = `${STATEMENT}\nWe do not collect your name and email address if you are under 13 years of age.\n`;
  const { contrasts, faults } = readStatement(text);
  expect(contrasts).toContainEqual(expect.objectContaining({ item: 'email', limit: 'children' }));
  expect(faults).toEqual([]);
});
