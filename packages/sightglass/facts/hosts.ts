/** Domains at which Atlassian's products, sites and files are: https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products/ */
const ATLASSIANS = [
  ...['atlassian.net', 'atlassian.com', 'atl-paas.net', 'jira.com', 'bitbucket.org', 'trello.com'],
  ...['opsgenie.com', 'statuspage.io', 'loom.com', 'atlassian-us-gov-mod.net'],
];

/** Ways by which a developer's own computer is reached from outside. */
const TUNNELS = [
  ...['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev', 'loca.lt'],
  ...['trycloudflare.com', 'devtunnels.ms', 'serveo.net', 'localhost.run', 'lhr.life', 'localhost'],
  ...['127.0.0.1', 'pinggy.link', 'tunnelmole.net', 'telebit.io', 'localtunnel.me'],
];

/** Where a manifest's `analytics` may lead: https://developer.atlassian.com/platform/forge/analytics-tool-policy/ (2026-08-21). */
const ANALYTICS = [
  ...['google-analytics.com', 'mixpanel.com', 'cdn.mxpnl.com', 'posthog.com', 'journy.io'],
  ...['amplitude.com', 'static.cloudflareinsights.com', 'cdn.usefathom.com'],
  ...['events.usermaven.com', 'um.contentstudio.io', 'beamanalytics.b-cdn.net'],
  ...['microanalytics.io', 'scripts.withcabin.com', 'scripts.simpleanalyticscdn.com'],
  ...['userpilot.io', 'in.accoil.com', 'plausible.io', 'googletagmanager.com', 'ingest.sentry.io'],
  ...['ingest.us.sentry.io', 'sentry-cdn.com', 'hotjar.io', 'hotjar.com', 'cdn.segment.com'],
  ...['api.segment.io', 'applicationinsights.azure.com', 'monitor.azure.com', 'launchdarkly.com'],
  ...['statsigapi.net', 'featureassets.org', 'prodregistryv2.org', 'newrelic.com'],
];

/** The host of an address, in small letters: without scheme, port, path and a leading `*.`. */
export const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\//, '')
    .replace(/[/?#\\].*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^\*\./, '');

const isWithin = (address: string, domains: readonly string[]): boolean => {
  const host = hostOf(address);
  return (
    /^[\w.{}$-]+$/.test(host) &&
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  );
};

/** Whether an address can only be one of Atlassian's: its sites, interfaces and files. */
export const isAtlassians = (address: string): boolean => isWithin(address, ATLASSIANS);

/** Whether it leads to a developer's own computer. */
export const isTunnel = (address: string): boolean => isWithin(address, TUNNELS);

/** Whether Atlassian takes it for one that figures about use are sent to. */
export const isAnalyticsTool = (address: string): boolean => isWithin(address, ANALYTICS);

/** `*`, also with a scheme before it: every address there is. */
export const isAnywhere = (address: string): boolean =>
  /^(?:[a-z]+:\/\/)?\*$/i.test(address.trim());

/** Whether it says where it leads: a template, or a word that is no host, may lead anywhere. */
export const isReadable = (address: string): boolean =>
  !isTemplate(address) &&
  /^(?:[\w-]+\.)+[\w-]+$|^localhost$|^\[?[\da-f:]+\]?$/i.test(hostOf(address));

/** `{{localBaseUrl}}`, `${host}`: filled in when the app is published. */
export const isTemplate = (url: string): boolean => /\{\{.*\}\}|\$\{.*\}|^<.*>$|^%.*%$/.test(url);
