/** The number of parts that the policies are divided into. */
const FOLDS = 5;

/** The part that a policy belongs to, determined by its name alone so that it never changes. */
export function foldOf(policy: string): number {
  let sum = 0;
  for (const character of policy) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % FOLDS;
}

/** Whether rules were written on this policy; of the others only figures were looked at. */
export const isDevelopedOn = (policy: string): boolean => foldOf(policy) < 3;
