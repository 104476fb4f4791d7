import { record } from '../../src/capabilities/stored';
import { textsInCode } from './texts-in-code';

const isBaseUrl = (url: string): boolean => new RegExp(record.fields.baseUrl.pattern).test(url);

/** Addresses of sites that begin, and others that end, with each text in the code of these folders, if any can. */
export function addressesByTexts(...folders: readonly string[]): readonly string[] {
  const words = textsInCode(...folders).flatMap((text) => /[\w.-]{2,40}/.exec(text) ?? []);
  return [...new Set(words)]
    .flatMap((word) => [`https://${word}.atlassian.net`, `https://a${word}`])
    .filter(isBaseUrl);
}
