import { lexicon } from '../phrases/mark';
import { DATA_KINDS, WIDER_KINDS } from './data-kinds';
import { OTHERS } from './others';

/** All classes of words, compiled once. */
export const LEXICON = lexicon({ ...DATA_KINDS, ...OTHERS }, WIDER_KINDS);
