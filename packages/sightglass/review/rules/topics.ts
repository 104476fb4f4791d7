/** Topics of a statement, by number. */
export const LOG = 16;
export const USAGE = 17;
export const COOKIES = 20;
export const PROVIDERS = 38;
export const UNINSTALL = 48;
