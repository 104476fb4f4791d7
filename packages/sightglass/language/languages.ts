/** Every language with texts. A test holds all other lists of languages to this one. */
export const LANGUAGES = [
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'ja-JP',
  'pt-BR',
  'ko-KR',
  'it-IT',
  'zh-CN',
  'nl-NL',
  'pl-PL',
] as const;

export type Language = (typeof LANGUAGES)[number];
