/** Statements written for these tests, in different styles and without faults. */

const SHORT = `Harbour Labels for Jira – Privacy

Effective date: 2 March 2026

Harbour Labels is made by Harbour Tools Ltd. The app runs on Atlassian Forge. It does not use cookies. We never sell your data. No analytics are used.

The app stores label settings in Forge storage. Settings are retained for as long as the app is installed and are deleted within 30 days after uninstallation. We do not collect names or email addresses. IP addresses are never stored.

The app reads:
- issue keys
- issue summaries
- project names

We do not share your data with third parties. Data is encrypted at rest. Questions: hello@harbour-tools.test.
`;

const SERVERS = `# Privacy statement of Quill Charts

Last updated: 14 January 2026

Quill Charts is provided by Quill Analytics Oy, Helsinki, Finland ("Quill", "we"). You can reach us at privacy@quill-analytics.test.

## What we process

When you install the app, we receive the following from Atlassian:

- client key
- base URL
- product type

We collect log data to find errors. Log data is kept for 90 days. We do not store issue content; charts are drawn from data that stays in Jira. We cannot access your attachments.

## Who else is involved

Our servers are hosted by Hetzner in Germany. We use Sentry as a service provider for error reports. We disclose data to authorities if required by law. We will not rent or sell personal data.

## How long

Customer records are retained for 3 years after the contract has ended. Support messages are deleted after 18 months. Personal data is stored only in the European Union.

## Your rights

You may ask us for:

* a copy of your personal data
* the correction of your personal data
* the erasure of your personal data

Write to privacy@quill-analytics.test; we answer within 14 days.
`;

const LONG = `PRIVACY NOTICE

Version of 20 November 2025

1. About this notice

This notice explains how Brightwater Software Inc. ("Brightwater") handles personal data of people who use Sprint Garden, an app for Jira Cloud.

2. Data

2.1 From you. We collect your name and your email address when you open a support ticket. We use your email address to answer you. We do not use it to send newsletters.

2.2 From Atlassian. We receive:
• the licence number
• the address of your site
• the name of a technical contact

2.3 Technical data. Our servers record IP addresses and browser types. This data is not shared with advertisers. We may use usage data to improve our services.

3. Recipients

We share personal data with hosting providers. We don't disclose personal data to anyone else. Payment information is processed by Atlassian; we do not receive credit card numbers.

4. Storage periods

Support tickets are retained for 24 months. Server logs are stored for 6 weeks. Account information is kept for as long as your account exists. After you cancel, all customer data is erased within 60 days.

5. Artificial intelligence

We do not use customer data to train AI models. No automated decisions are made.

6. Security

Personal data is encrypted in transit. We use access controls to protect personal data. We will notify you by email of a data breach within 48 hours.

7. Contact

Brightwater Software Inc., 12 Mill Lane, Portland, Oregon. Email: dpo@brightwater-software.test. Our data protection officer can be reached at dpo@brightwater-software.test.
`;

export const STATEMENTS: readonly string[] = [SHORT, SERVERS, LONG];
