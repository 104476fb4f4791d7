import { entry } from './entry';

/**
 * Seconds to wait before each of the 4 further deliveries that Forge grants. After an install Jira may
 * refuse the app for minutes: https://developer.atlassian.com/platform/forge/events-reference/life-cycle/
 */
export const retryAfterSeconds: readonly number[] = entry([10, 60, 300, 900]);
