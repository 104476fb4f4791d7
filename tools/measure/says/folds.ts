/** How many parts the policies are cut into. */
const FOLDS = 5;

/** Which part a policy belongs to, by its name alone: the same for everyone and for ever. */
export function foldOf(policy: string): number {
  let sum = 0;
  for (const character of policy) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % FOLDS;
}

/** The rules were written on these; the others were looked at in figures only. */
export const isDevelopedOn = (policy: string): boolean => foldOf(policy) < 3;
