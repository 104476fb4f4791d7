import type { TextFiles } from './text-file';

// Each by itself, so that no other language is loaded, and as literals, so that it is known what ships.

export const asksFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/asks.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/asks.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/asks.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/asks.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/asks.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/asks.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/asks.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/asks.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/asks.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/asks.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/asks.json')],
]);

export const namesFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/names.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/names.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/names.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/names.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/names.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/names.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/names.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/names.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/names.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/names.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/names.json')],
]);

export const outputFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/output.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/output.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/output.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/output.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/output.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/output.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/output.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/output.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/output.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/output.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/output.json')],
]);

export const saysFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/says.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/says.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/says.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/says.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/says.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/says.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/says.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/says.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/says.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/says.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/says.json')],
]);

export const reviewFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('../locales/en-US/review.json')],
  ['de-DE', () => import('../locales/de-DE/review.json')],
  ['fr-FR', () => import('../locales/fr-FR/review.json')],
  ['es-ES', () => import('../locales/es-ES/review.json')],
  ['ja-JP', () => import('../locales/ja-JP/review.json')],
  ['pt-BR', () => import('../locales/pt-BR/review.json')],
  ['ko-KR', () => import('../locales/ko-KR/review.json')],
  ['it-IT', () => import('../locales/it-IT/review.json')],
  ['zh-CN', () => import('../locales/zh-CN/review.json')],
  ['nl-NL', () => import('../locales/nl-NL/review.json')],
  ['pl-PL', () => import('../locales/pl-PL/review.json')],
]);
