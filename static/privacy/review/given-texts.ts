/** What a tab may begin with, or share: texts only. */
export interface GivenTexts {
  /** What an app asks for. */
  readonly before: string;
  /** A later version of it, to compare; empty for none. */
  readonly after: string;
  /** What its maker says. */
  readonly says: string;
}

export const NOTHING_GIVEN: GivenTexts = { before: '', after: '', says: '' };
