import type { TextFiles } from './text-file';

// Each by itself, so that no other language is loaded, and as literals, so that it is known what ships.

export const compareFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/compare.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/compare.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/compare.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/compare.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/compare.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/compare.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/compare.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/compare.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/compare.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/compare.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/compare.json')],
]);

export const appsFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/apps.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/apps.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/apps.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/apps.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/apps.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/apps.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/apps.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/apps.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/apps.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/apps.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/apps.json')],
]);

export const rareFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/rare.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/rare.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/rare.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/rare.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/rare.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/rare.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/rare.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/rare.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/rare.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/rare.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/rare.json')],
]);

export const writtenFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/written.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/written.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/written.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/written.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/written.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/written.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/written.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/written.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/written.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/written.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/written.json')],
]);

export const faultyFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/faulty.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/faulty.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/faulty.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/faulty.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/faulty.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/faulty.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/faulty.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/faulty.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/faulty.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/faulty.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/faulty.json')],
]);

export const laterFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('../locales/en-US/later.json')],
  ['de-DE', () => import('../locales/de-DE/later.json')],
  ['fr-FR', () => import('../locales/fr-FR/later.json')],
  ['es-ES', () => import('../locales/es-ES/later.json')],
  ['ja-JP', () => import('../locales/ja-JP/later.json')],
  ['pt-BR', () => import('../locales/pt-BR/later.json')],
  ['ko-KR', () => import('../locales/ko-KR/later.json')],
  ['it-IT', () => import('../locales/it-IT/later.json')],
  ['zh-CN', () => import('../locales/zh-CN/later.json')],
  ['nl-NL', () => import('../locales/nl-NL/later.json')],
  ['pl-PL', () => import('../locales/pl-PL/later.json')],
]);
