import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';

import type { AppManifest } from '../manifest';

const quiet = { info: () => undefined };

/**
 * The content policy under which Forge shows a Custom UI page, computed by Atlassian's own package for
 * this manifest. Two directives differ: `frame-ancestors` names the shell, which stands in for Jira, and
 * `report-uri` is left out, so that no violation is reported to Atlassian from here.
 */
export function pagePolicy(manifest: AppManifest, page: string, shellOrigin: string): string {
  const processing = new CSPProcessingService(quiet, load);
  const existingCSPDetails = processing.getCspDetails(page, manifest.permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
  });
  return directives
    .filter((directive) => !directive.startsWith('report-uri '))
    .map((directive) =>
      directive.startsWith('frame-ancestors ') ? `frame-ancestors ${shellOrigin}` : directive,
    )
    .join('; ');
}

/** The sandbox flags of the policy, for the frame's attribute. */
export const sandboxIn = (policy: string): string =>
  policy
    .split('; ')
    .find((directive) => directive.startsWith('sandbox '))
    ?.slice('sandbox '.length) ?? '';

/** The shell's own policy: its own script and style, and the app's frame. */
export const shellPolicy = (frameOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    `frame-src ${frameOrigin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
