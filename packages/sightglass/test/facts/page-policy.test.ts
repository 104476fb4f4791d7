import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import { pagesMayReach } from '../../facts/page-policy';

const QUIET = { info: () => undefined };
const PARTS: ReadonlyMap<string, string> = new Map([
  ['img-src', 'images'],
  ['script-src', 'scripts'],
  ['style-src', 'styles'],
  ['frame-src', 'frames'],
  ['font-src', 'fonts'],
  ['media-src', 'media'],
  ['connect-src', 'fetch.client'],
]);

/** A whole host in a policy; not a keyword, a scheme or a path. */
const hostIn = (word: string): readonly string[] =>
  word.includes('.') && !word.replace('https://', '').includes('/')
    ? [word.replace('https://', '')]
    : [];

test('the table of what every page may reach is the policy of the installed package', () => {
  const existingCSPDetails = new CSPProcessingService(QUIET, load).getCspDetails('', {});
  const policy = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
  });
  const expected = policy.flatMap((directive) => {
    const [name = '', ...words] = directive.split(' ');
    const what = PARTS.get(name);
    return what === undefined ? [] : words.flatMap(hostIn).map((host) => `${what} ${host}`);
  });
  expect(pagesMayReach.map(({ what, name }) => `${what} ${name}`).sort()).toEqual(expected.sort());
});
