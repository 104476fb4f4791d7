import type { TextFiles } from './text-file';

/** Each by itself, so that no other language is loaded, and as literals, so that it is known what ships. */
export const statementFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('../locales/en-US/statement.json')],
  ['de-DE', () => import('../locales/de-DE/statement.json')],
  ['fr-FR', () => import('../locales/fr-FR/statement.json')],
  ['es-ES', () => import('../locales/es-ES/statement.json')],
  ['ja-JP', () => import('../locales/ja-JP/statement.json')],
  ['pt-BR', () => import('../locales/pt-BR/statement.json')],
  ['ko-KR', () => import('../locales/ko-KR/statement.json')],
  ['it-IT', () => import('../locales/it-IT/statement.json')],
  ['zh-CN', () => import('../locales/zh-CN/statement.json')],
  ['nl-NL', () => import('../locales/nl-NL/statement.json')],
  ['pl-PL', () => import('../locales/pl-PL/statement.json')],
]);
