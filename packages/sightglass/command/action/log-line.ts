import { visible } from '../../language/shown';

/**
 * A line for a build's log. A runner takes lines that begin with `::`, and `##[` anywhere, for commands of its own:
 * none of ours is one, whatever stands in it.
 */
export const logLine = (text: string): string =>
  `sightglass: ${visible(text).replaceAll('##[', '## [')}\n`;
