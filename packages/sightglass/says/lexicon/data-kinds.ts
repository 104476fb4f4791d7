/** What data is called: kind → its phrases. Forms of a word need no phrase of their own. */
export const DATA_KINDS = {
  data: `personal|personally|user|customer|identifiable|identifying|technical|additional data|information
    personally|personal identifiable|identifying information|data, pii, personal details
    data, information, details`,
  'personal-data': `personal data|information, personally identifiable|identifying information|data, pii
    personal identifiable information, information about you, personal details`,
  'own-data': `your data|information|detail|profile|account|record|setting, your personal|user|account|contact|profile|own data|information|detail|setting
    personal data|information about you, personal data|information, information|data about you, information|data we hold|have, pii
    personally identifiable information, information|data you have? provide, account, profile`,
  name: `name, first name, last name, full name, surname, username, user name, nickname`,
  email: `email, e mail, email address, e mail address, mail address`,
  password: `password, login detail, sign in detail`,
  account: `account information|data|detail|registration|id|credential, registration information|data, user account
    account`,
  'account-data': `account information|data|detail|id, login information`,
  profile: `profile, profile information|picture|photo|data, age, gender, date of birth, birthday, avatar, job title
    username, user id, user identifier, account id, interest, preference, demographic
    display name, language preference`,
  social: `social media|network|networking identifier|account|profile|information|login|id
    facebook id, google account, facebook account, twitter account, social security`,
  payment: `payment, credit card, debit card, card number, bank account, billing, billing address|information|detail
    payment card|information|detail|method, financial information|data, transaction history|information
    purchase history, invoice, financial, transaction`,
  phone: `phone, telephone, phone number, telephone number, mobile number, cell number, contact number`,
  address: `postal|mailing|home|street|physical|delivery|shipping|billing|residential address, zip code, postcode, postal code, address`,
  contact: `contact information|detail|data|list, contact`,
  sensitive: `sensitive information|data|personal, health, medical, ethnic origin, racial, race, ethnicity
    religion, religious, political opinion|view, sexual orientation, biometric, genetic, social security number
    government identifier, passport, trade union, background check, criminal record|conviction, blood, fitness
    special category, national id|identification|identity`,
  recordings: `audio, video, voice, voice recording, recording, camera, microphone, calendar, calendar detail
    video recording, photo, image, picture`,
  applicants: `job applicant, applicant, resume, cv, curriculum vitae, employment application, work experience
    employment history, recruitment, job application`,
  ip: `ip address, internet protocol address, internet protocol, ip`,
  log: `log data|file|information, log, logs, server log, timestamp, time stamp, time and date of your? use|visit, crash report|log
    date and time, date time, access time, time zone, error, diagnostic data|information, diagnostic`,
  browser: `browser type|version|information|plug, browser, referring url|site|page, referrer, referring, referring exit page, user agent`,
  usage: `usage data|information|statistic|pattern, usage, page visit|view, pages of our? service, page view, feature use|used
    click, interaction, browsing history|behavior|behaviour, activity, clickstream, analytics, time spend, search term|query|history
    how you? use|interact, statistic, session, traffic`,
  device: `device information|data|id|identifier|type|name|model, device, operating system, mobile device, hardware
    unique device identifier|id, advertising id|identifier, mac address, imei, screen resolution, mobile operating system
    device unique identifier, android id, idfa, mobile network, manufacturer`,
  location: `location, geolocation, gps, location data|information, precise location, latitude, geographic`,
  'search-terms': `search term|query, search, filename, file name, query`,
  coworkers: `people|person you? work with, who you? work|collaborate|communicate with, collaborate with, teams and people`,
  cookie: `cookie, local storage, session storage, flash cookie, pixel, web beacon, beacon, tracking technology, tracking pixel`,
  beacon: `beacon, web beacon, pixel, tracking pixel, clear gif, pixel tag, tracking technology`,
  content: `content, message, comment, post, attachment, photo, picture, file, document, issue, upload, test case
    customer data, feedback, issue data, jira data, confluence data, page content, review, survey, image, customer content
    user generate content, work item, project`,
  support: `support request|ticket|message|communication|case|inquiry, service ticket, support, help desk, customer support`,
  credentials: `shared secret, sharedsecret, publickey, secret, api key|token, access token|key, token, authentication token, oauth token, credential
    authentication credential, private key, public key, security token, client secret`,
  install: `client key, clientkey, base url, baseurl, product type, producttype, addonkey, add on key, sharedsecret, publickey
    server version, serverversion, plugins version, pluginsversion, installation data|information|detail, license data|information
    instance url, site url, cloud id, license key, installation id, host name, installation metadata, licence data`,
  aggregate: `aggregate|aggregated data|information|statistic|form|insight, aggregate, aggregated, collective learning|insight`,
  anonymous: `anonymous|anonymized|anonymised|deidentified|pseudonymous|statistical data|information|statistic|form|insight
    non personal|identifying|personally information|data|identifiable, non identifiable
    de identified, anonymized, anonymised, anonymous`,
} as const;

export type DataKind = keyof typeof DATA_KINDS;

/** What each kind is also an instance of. */
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
