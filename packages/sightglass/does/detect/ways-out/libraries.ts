/** Packages that contact a host by themselves, by the start of their name. */
const HOSTS: readonly (readonly [string, string])[] = [
  ['openai', 'api.openai.com'],
  ['@anthropic-ai/sdk', 'api.anthropic.com'],
  ['@google/generative-ai', 'generativelanguage.googleapis.com'],
  ['@google/genai', 'generativelanguage.googleapis.com'],
  ['groq-sdk', 'api.groq.com'],
  ['cohere-ai', 'api.cohere.com'],
  ['@mistralai/mistralai', 'api.mistral.ai'],
  ['replicate', 'api.replicate.com'],
  ['stripe', 'api.stripe.com'],
  ['@slack/web-api', 'slack.com'],
  ['@octokit/', 'api.github.com'],
  ['octokit', 'api.github.com'],
  ['@gitbeaker/', 'gitlab.com'],
  ['@sendgrid/mail', 'api.sendgrid.com'],
  ['resend', 'api.resend.com'],
  ['twilio', 'api.twilio.com'],
  ['@aws-sdk/', '*.amazonaws.com'],
  ['aws-sdk', '*.amazonaws.com'],
  ['@azure/', '*.azure.com'],
  ['googleapis', '*.googleapis.com'],
  ['@google-cloud/', '*.googleapis.com'],
  ['firebase', '*.googleapis.com'],
  ['@notionhq/client', 'api.notion.com'],
  ['airtable', 'api.airtable.com'],
  ['@linear/sdk', 'api.linear.app'],
  ['@hubspot/api-client', 'api.hubapi.com'],
  ['@supabase/', '*.supabase.co'],
  ['@sentry/', '*.sentry.io'],
  ['mixpanel', 'api.mixpanel.com'],
  ['mixpanel-browser', 'api-js.mixpanel.com'],
  ['@amplitude/', 'api2.amplitude.com'],
  ['amplitude-js', 'api2.amplitude.com'],
  ['posthog-js', 'us.i.posthog.com'],
  ['posthog-node', 'us.i.posthog.com'],
  ['@segment/', 'api.segment.io'],
  ['analytics-node', 'api.segment.io'],
  ['react-ga', 'www.google-analytics.com'],
  ['react-ga4', 'www.google-analytics.com'],
  ['logrocket', '*.logrocket.io'],
  ['@datadog/browser-', '*.datadoghq.com'],
  ['@bugsnag/', 'notify.bugsnag.com'],
  ['rollbar', 'api.rollbar.com'],
  ['launchdarkly-', '*.launchdarkly.com'],
  ['@launchdarkly/', '*.launchdarkly.com'],
  ['@intercom/', 'api.intercom.io'],
  ['hotjar', '*.hotjar.com'],
  ['@hotjar/', '*.hotjar.com'],
  ['heap-api', 'heapanalytics.com'],
  ['@fullstory/', '*.fullstory.com'],
];

/** Packages among them that measure or track people, and their globals. */
const ANALYTICS = [
  '@sentry/',
  'mixpanel',
  '@amplitude/',
  'amplitude-js',
  'posthog-',
  '@segment/',
  'analytics-node',
  'react-ga',
  'logrocket',
  '@datadog/browser-',
  '@bugsnag/',
  'rollbar',
  'hotjar',
  '@hotjar/',
  'heap-api',
  '@fullstory/',
  '@intercom/',
  '@vercel/analytics',
  'plausible-tracker',
  'universal-analytics',
  'ga-4-react',
  'react-gtm-module',
  '@microsoft/applicationinsights-web',
  '@newrelic/browser-agent',
  'clarity-js',
  '@microsoft/clarity',
  'pendo-',
  'userflow.js',
  'fathom-client',
  '@opentelemetry/exporter',
];
const ANALYTICS_GLOBALS = new Set([
  'gtag',
  'ga',
  'dataLayer',
  'mixpanel',
  'amplitude',
  'posthog',
  'heap',
  'analytics',
  'fbq',
  '_paq',
  'Intercom',
  'hj',
  'clarity',
  'pendo',
  'plausible',
  'Sentry',
  'LogRocket',
  'DD_RUM',
]);
const ANALYTICS_HOSTS = [
  'google-analytics.com',
  'googletagmanager.com',
  'mixpanel.com',
  'amplitude.com',
  'posthog.com',
  'segment.io',
  'segment.com',
  'hotjar.com',
  'hotjar.io',
  'heapanalytics.com',
  'fullstory.com',
  'clarity.ms',
  'sentry.io',
  'plausible.io',
  'intercom.io',
  'pendo.io',
  'logrocket.io',
  'logrocket.com',
  'matomo.cloud',
  'statsigapi.net',
  'datadoghq.com',
  'newrelic.com',
  'nr-data.net',
  'bugsnag.com',
];

/** The host that a package contacts by itself. */
export const hostOfLibrary = (name: string): string | undefined =>
  HOSTS.find(([start]) => isPackage(name, start))?.[1];

/** Whether a package measures or tracks people. */
export const isAnalyticsPackage = (name: string): boolean =>
  ANALYTICS.some((start) => isPackage(name, start));

const isPackage = (name: string, start: string): boolean =>
  start.endsWith('/') || start.endsWith('-')
    ? name.startsWith(start)
    : name === start || name.startsWith(`${start}/`);

/** Whether a global measures or tracks people. */
export const isAnalyticsGlobal = (name: string): boolean => ANALYTICS_GLOBALS.has(name);

/** Whether a host belongs to such a service. */
export const isAnalyticsHost = (host: string): boolean =>
  ANALYTICS_HOSTS.some((each) => host === each || host.endsWith(`.${each}`));
