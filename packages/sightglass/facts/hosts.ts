/**
 * Domains of Atlassian's products, sites and files:
 * https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products/
 */
const ATLASSIANS = [
  ...['atlassian.net', 'atlassian.com', 'atl-paas.net', 'jira.com', 'bitbucket.org', 'trello.com'],
  ...['opsgenie.com', 'statuspage.io', 'loom.com', 'atlassian-us-gov-mod.net'],
];

/** Domains of tunnels to a developer's own computer. */
const TUNNELS = [
  ...['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev', 'loca.lt'],
  ...['trycloudflare.com', 'devtunnels.ms', 'serveo.net', 'localhost.run', 'lhr.life', 'localhost'],
  ...['127.0.0.1', 'pinggy.link', 'tunnelmole.net', 'telebit.io', 'localtunnel.me'],
];

/**
 * Domains that a manifest's `analytics` addresses may have:
 * https://developer.atlassian.com/platform/forge/analytics-tool-policy/ (2026-08-21).
 */
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

/** The host of an address, in lower case, without scheme, port, path and a leading `*.`. */
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

/** Whether an address can only belong to Atlassian: its sites, APIs or files. */
export const isAtlassians = (address: string): boolean => isWithin(address, ATLASSIANS);

/** Whether an address is a tunnel to a developer's own computer. */
export const isTunnel = (address: string): boolean => isWithin(address, TUNNELS);

/** Whether Atlassian lists an address's domain as an analytics tool. */
export const isAnalyticsTool = (address: string): boolean => isWithin(address, ANALYTICS);

/** Whether an address stands for every address: `*`, with or without a scheme. */
export const isAnywhere = (address: string): boolean =>
  /^(?:[a-z]+:\/\/)?\*$/i.test(address.trim());

/** Whether an address names its host. A template or a word that is no host may lead anywhere. */
export const isReadable = (address: string): boolean =>
  !isTemplate(address) &&
  /^(?:[\w-]+\.)+[\w-]+$|^localhost$|^\[?[\da-f:]+\]?$/i.test(hostOf(address));

/**
 * Whether an address is a template, such as `{{localBaseUrl}}` or `${host}`, filled in at
 * publication.
 */
export const isTemplate = (url: string): boolean => /\{\{.*\}\}|\$\{.*\}|^<.*>$|^%.*%$/.test(url);
