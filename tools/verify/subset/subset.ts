import { forms } from './forms';
import { freeNames } from './free-names';
import { iterators } from './iterators';
import { members } from './members';
import { moments } from './moments';
import { ownThis } from './own-this';
import type { Part, Refusal } from './refusal';
import { state } from './state';
import type { Tree } from './tree';

const parts: readonly Part[] = [forms, freeNames, members, moments, state, ownThis, iterators];

/** Every place in a module outside the small language, checked for that module alone. */
export const refusalsIn = (tree: Tree): readonly Refusal[] => parts.flatMap((part) => part(tree));
