/** A complete statement without faults, written for these tests. */
export const STATEMENT = `Privacy Policy

Last updated: 3 May 2026

Fernwood Apps GmbH ("we", "us") provides Board Timer for Jira Cloud. This policy describes how we handle your information. In this policy, "App" means Board Timer.

1. Information we collect

We collect:
- your name and email address
- log data: IP address, browser type and timestamps
- usage data, such as features used
- device information, such as operating system

When the App is installed, we store the client key and the base URL. We also store your comments and attachments. If you contact our support team, we receive the messages you send. We use cookies. We do not collect health information. We do not use automated decision making.

2. How we use it

We use your information to provide the App, to improve our services and to prevent fraud. We send marketing emails only with your consent. We do not use your data to train AI models.

3. Sharing

We share data with service providers such as Amazon Web Services, who process it on our behalf. We do not sell your personal data. We may disclose your information if required by law or in a merger or acquisition.

4. Storage

Your data is stored in Germany on servers of Amazon Web Services. Where we transfer personal data to other countries, we use standard contractual clauses. All data is encrypted in transit and at rest. Access is limited to authorized personnel.

5. Retention

Log data is retained for 30 days. Account information is kept for 90 days after the end of the contract. When you uninstall the App, your data is deleted within 14 days. Backup copies are kept for 35 days.

6. Your rights

You have the right to access, correct and delete your personal data, the right to data portability and the right to object to processing. You can withdraw your consent at any time. To exercise your rights, contact us at privacy@fernwood.example. We respond within 30 days. You may lodge a complaint with a supervisory authority.

7. Changes

If we change this policy, we will notify you by email. In case of a data breach we will notify you within 72 hours.

8. Contact

Fernwood Apps GmbH, Lindenweg 4, 10115 Berlin, Germany
Email: privacy@fernwood.example
`;
