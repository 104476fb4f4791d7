/** Every language that there are texts in. Each other list of languages is held to this one by a test. */
export const LANGUAGES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR'] as const;

export type Language = (typeof LANGUAGES)[number];
