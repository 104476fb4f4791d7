import type { TextFiles } from './text-file';

/**
 * What a page says beside what it opens with. Each by itself, so that no other language is loaded, and
 * as literals, so that it is known what ships.
 */
export const pageFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('../locales/en-US/page.json')],
  ['de-DE', () => import('../locales/de-DE/page.json')],
  ['fr-FR', () => import('../locales/fr-FR/page.json')],
  ['es-ES', () => import('../locales/es-ES/page.json')],
  ['ja-JP', () => import('../locales/ja-JP/page.json')],
  ['pt-BR', () => import('../locales/pt-BR/page.json')],
  ['ko-KR', () => import('../locales/ko-KR/page.json')],
  ['it-IT', () => import('../locales/it-IT/page.json')],
  ['zh-CN', () => import('../locales/zh-CN/page.json')],
  ['nl-NL', () => import('../locales/nl-NL/page.json')],
  ['pl-PL', () => import('../locales/pl-PL/page.json')],
]);
