/** The languages that the browser says its person reads, the best first. */
export const viewerLanguages = (): readonly string[] => navigator.languages;

/** Their time zone, for the time in a record. */
export const viewerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
