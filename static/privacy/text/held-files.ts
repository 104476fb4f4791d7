import type { TextFiles } from './text-file';

/** Each by itself, so that no other language is loaded, and as literals, so that it is known what ships. */
export const heldFiles: TextFiles = new Map<string, () => Promise<object>>([
  ['en-US', () => import('sightglass-for-jira/locales/en-US/held.json')],
  ['de-DE', () => import('sightglass-for-jira/locales/de-DE/held.json')],
  ['fr-FR', () => import('sightglass-for-jira/locales/fr-FR/held.json')],
  ['es-ES', () => import('sightglass-for-jira/locales/es-ES/held.json')],
  ['ja-JP', () => import('sightglass-for-jira/locales/ja-JP/held.json')],
  ['pt-BR', () => import('sightglass-for-jira/locales/pt-BR/held.json')],
  ['ko-KR', () => import('sightglass-for-jira/locales/ko-KR/held.json')],
  ['it-IT', () => import('sightglass-for-jira/locales/it-IT/held.json')],
  ['zh-CN', () => import('sightglass-for-jira/locales/zh-CN/held.json')],
  ['nl-NL', () => import('sightglass-for-jira/locales/nl-NL/held.json')],
  ['pl-PL', () => import('sightglass-for-jira/locales/pl-PL/held.json')],
]);
