/**
 * The phrases that name each kind of data. They are compared by stem, so other forms of a word need
 * no entry.
 */
export const DATA_KINDS = {
  data: `personal|personally|user|customer|identifiable|identifying|technical|additional data|information
    personally|personal identifiable|identifying information|data, pii, personal details
    data, information, details`,
  'personal-data': `personal data|information, personally identifiable|identifying information|data, pii
    personal identifiable information, information about you, personal details`,
  'own-data': `your data|information|detail|profile|account|record, your personal|user|account|contact|profile|own data|information|detail
    personal data|information about you, personal data|information, information|data about you, information|data we hold|have, pii
    personally identifiable information, information|data you have? provide, account, profile`,
  name: `name, first name, last name, full name, surname, username, user name, nickname`,
  email: `email address, e mail address`,
  password: `password, login detail`,
  account: `account information|data|detail|registration|id|credential, registration information|data, login credential`,
  'account-data': `account information|data|detail|id, login information`,
  profile: `profile information|picture|photo|data|detail|image, your profile, user profile, gender, date of birth, birthday, avatar, job title
    username, user name, user id, user identifier, account id, demographic information|data|detail
    display name, marital status, nationality, your age`,
  social: `social media|network identifier|profile|information|id|handle|data, facebook id
    social profile|identifier`,
  payment: `credit|debit|payment|bank card number|detail|information|data, card number, credit card, bank account, banking information|detail, bank detail
    billing address|information|detail|data, payment information|detail|method|data|instrument, financial information|data|account|detail
    transaction history|information|data|detail, purchase history|information|data, invoice data|detail|information, billing record, payment related information|data`,
  phone: `phone number, telephone number, mobile number, contact number`,
  address: `postal|mailing|home|street|physical|delivery|shipping|billing|residential|business|work|company|contact address, zip code, postcode, postal code`,
  contact: `contact information|detail|data|list, contact`,
  sensitive: `sensitive personal information|data, health|medical information|data|record|history|condition, ethnic origin, racial, ethnicity, race
    religion, religious, political opinion|view, sexual orientation|life, biometric, genetic, social security number
    government identifier|id, passport, trade union, background check, criminal record|conviction, blood
    special category, national id|identification|identity`,
  recordings: `audio, voice, voice recording, audio recording, camera, microphone, calendar event|detail|data|entry|information
    photo, photograph, picture`,
  applicants: `job applicant, applicant, resume, cv, curriculum vitae, employment application, work experience
    employment history, recruitment, job application`,
  ip: `ip address, internet protocol address, internet protocol, ip`,
  log: `log data|file|information, log, logs, server log, timestamp, time stamp, time and date of use|visit, crash report|log|data
    date and time, date time, access time, time zone, error log|report, diagnostic data|information, diagnostic, web server`,
  history: `timestamp of|for change|update|issue|event, change|work|audit|activity|time|transition|history log, changelog, worklog`,
  browser: `browser type|version|information|plug|software, referring url|site|page|website, referrer, referring exit page, user agent, browser`,
  usage: `usage data|information|statistic|pattern|metric|behavior|behaviour|log, page visit|view, pages of service|application|app|website|site, pages you, page view, feature use, features you
    click, interaction, browsing history|behavior|behaviour|activity, your activity on|in|within, activity data|log, clickstream, analytics data|information, search query|history
    how you use|interact, your interaction, session data|information|duration, traffic data, links you click|follow|visit, frequency of use, other statistic`,
  device: `device information|data|id|identifier|type|name|model|detail|setting, operating system, type of mobile device
    unique device identifier|id, advertising id|identifier, mac address, imei, screen resolution, mobile operating system
    device internet, language preference|setting, idfa, mobile network, manufacturer, hardware model|setting, device you use
    information about device, device and software, device os`,
  location: `location, geolocation, gps, location data|information, precise location, latitude, geographic`,
  'search-terms': `search term|query, filename, file name`,
  coworkers: `people|person you? work with, who you? work|collaborate|communicate with, collaborate with, teams and people`,
  cookie: `cookie, local storage, session storage, pixel, web beacon, beacon, tracking technology, tracking pixel`,
  beacon: `beacon, web beacon, pixel, tracking pixel, clear gif, pixel tag, tracking technology`,
  content: `content you, any content, content on|of confluence|page|jira, your|user|customer|page|jira|confluence content, customer|jira|confluence|issue|page data, comment, attachment, your messages
    file you|upload, test case, test run, your post, file|document|content upload
    issue key|field|content|identifier|id|summary|description, project data|name|key, repository|board|sprint|space|filter|field|group|workflow name
    user generate content, content that you`,
  media: `message, photo, photograph, image, upload, picture`,
  support: `support request|ticket|message|communication|case|inquiry, service ticket, help desk, customer|technical|our|for support, support team`,
  credentials: `shared secret, sharedsecret, publickey, secret, api key|token, access token|key, token, authentication token, oauth token, credential
    authentication credential, private key, public key, security token, client secret`,
  install: `client key, clientkey, base url, baseurl, product type, producttype, addonkey, sharedsecret, publickey
    server version, serverversion, pluginsversion, installation data|information|detail, license data|information
    instance url, site url, cloud id, license key, installation id, host name, installation metadata, licence data`,
  aggregate: `aggregate data|information|statistic|form|insight, aggregate, aggregated, collective learning|insight`,
  anonymous: `anonymous|anonymized|anonymised|deidentified|pseudonymous|statistical data|information|statistic|form|insight
    non personal|identifying|personally information|data|identifiable, non identifiable
    de identified, anonymized, anonymised, anonymous`,
} as const;

export type DataKind = keyof typeof DATA_KINDS;

/** The more general kinds that each kind belongs to. */
export const WIDER_KINDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.keys(DATA_KINDS).map((kind) => [kind, kind === 'data' ? [] : ['data']]),
  ),
  ip: ['log', 'personal-data', 'data'],
  browser: ['log', 'data'],
  'own-data': ['data'],
  name: ['identity', 'data'],
  email: ['identity', 'data'],
  password: ['identity', 'data'],
  account: ['identity', 'data'],
  'account-data': ['identity', 'data'],
  beacon: ['cookie', 'data'],
  phone: ['reachable', 'data'],
  address: ['reachable', 'data'],
};
