/** Every output format. */
export const FORMATS = ['text', 'markdown', 'html', 'csv', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];
