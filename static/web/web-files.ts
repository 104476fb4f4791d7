import type { TextFiles } from '../privacy/text/text-file';

// Each by itself, so that no other language is loaded, and as literals, so that it is known what ships.

/** The texts of the page around the review. */
export const webFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('../privacy/locales/en-US/web.json')],
  ['de-DE', () => import('../privacy/locales/de-DE/web.json')],
  ['fr-FR', () => import('../privacy/locales/fr-FR/web.json')],
  ['es-ES', () => import('../privacy/locales/es-ES/web.json')],
  ['ja-JP', () => import('../privacy/locales/ja-JP/web.json')],
  ['pt-BR', () => import('../privacy/locales/pt-BR/web.json')],
  ['ko-KR', () => import('../privacy/locales/ko-KR/web.json')],
  ['it-IT', () => import('../privacy/locales/it-IT/web.json')],
  ['zh-CN', () => import('../privacy/locales/zh-CN/web.json')],
  ['nl-NL', () => import('../privacy/locales/nl-NL/web.json')],
  ['pl-PL', () => import('../privacy/locales/pl-PL/web.json')],
]);
