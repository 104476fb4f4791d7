/** Every language that there are texts in. Each other list of languages is held to this one by a test. */
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
