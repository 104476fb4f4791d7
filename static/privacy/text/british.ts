import type { Translate } from 'sightglass-for-jira/language/fill';

/** The words of the American texts that are written otherwise in Britain. */
const SPELLINGS = [
  [/\b(c)olor/gi, '$1olour'],
  [/\b(f)avor/gi, '$1avour'],
  [/\b(l)icense(?!d)/gi, '$1icence'],
  [/\b(organ|personal|anonym|recogn)iz(?=e|ing|ation)/gi, '$1is'],
] as const;

/** The same texts as the British spell them. Values are filled in later, and stay as they are. */
export const british =
  (translate: Translate): Translate =>
  (key, fallback) =>
    SPELLINGS.reduce(
      (text, [american, spelled]) => text.replace(american, spelled),
      translate(key, fallback),
    );
