import type { Translate } from 'sightglass-for-jira/language/fill';

/** The same texts as the British spell them. Values are filled in later, and stay as they are. */
export const british =
  (translate: Translate): Translate =>
  (key, fallback) =>
    respelled(translate(key, fallback));

/** The words of the American texts that are written otherwise in Britain. */
const respelled = (text: string): string =>
  text
    .replace(/\b(c)olor/gi, '$1olour')
    .replace(/\b(f)avor/gi, '$1avour')
    .replace(/\b(l)icense(?!d)/gi, '$1icence')
    .replace(/\b(organ|personal|anonym|recogn)iz(?=e|ing|ation)/gi, '$1is');
