import type { Door } from '../reading';
import type { Detecting } from './detecting';

export const doorsOf = (_detecting: Detecting): readonly Door[] => [];
