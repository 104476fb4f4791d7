import { lexicon } from '../phrases/mark';
import { DATA_KINDS, WIDER_KINDS } from './data-kinds';
import { OTHERS, WIDER_OTHERS } from './others';

/** All word classes, compiled once. */
export const LEXICON = lexicon({ ...DATA_KINDS, ...OTHERS }, { ...WIDER_KINDS, ...WIDER_OTHERS });
