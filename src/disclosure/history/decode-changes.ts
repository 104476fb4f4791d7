import type { Comparison } from '../compare/compare';
import { at, itemsAt, textAt } from 'sightglass-for-jira/json/decoded';

/** A comparison as it was stored; `null` for anything that is none. */
export const decodeChanges = (json: unknown): Comparison | null =>
  isComparison(json) ? json : null;

const isComparison = (json: unknown): json is Comparison =>
  (at(json, 'from') === null || textAt(json, 'from') !== null) &&
  textAt(json, 'to') !== null &&
  /^change\.(?:first|none|some)$/.test(textAt(json, 'summary') ?? '') &&
  Array.isArray(at(json, 'changes')) &&
  itemsAt(json, 'changes').every(isChange);

const isChange = (json: unknown): boolean =>
  (textAt(json, 'text') ?? '').startsWith('change.') &&
  typeof at(json, 'values') === 'object' &&
  /^(?:new|removed|changed)$/.test(textAt(json, 'kind') ?? '') &&
  /^(?:data|parts)$/.test(textAt(json, 'about') ?? '') &&
  /^(?:approval|silent)$/.test(textAt(json, 'arrives') ?? '');
