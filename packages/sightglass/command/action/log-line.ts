import { visible } from '../../language/shown';

/**
 * A line for a build's log. Runners execute lines that start with `::` or contain `##[`: this makes
 * sure that no line is such a command, whatever its content.
 */
export const logLine = (text: string): string =>
  `sightglass: ${visible(text).replaceAll('##[', '## [')}\n`;
