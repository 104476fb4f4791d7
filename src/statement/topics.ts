import type { Topic } from './topic';
import { about } from './topics/about';
import { content } from './topics/content';
import { keeping } from './topics/keeping';
import { people } from './topics/people';
import { purposes } from './topics/purposes';
import { rights } from './topics/rights';
import { safety } from './topics/safety';
import { sharing } from './topics/sharing';
import { stored } from './topics/stored';

/** All questions, by number. */
export const topics: readonly Topic[] = [
  ...about,
  ...people,
  ...content,
  ...stored,
  ...purposes,
  ...sharing,
  ...keeping,
  ...safety,
  ...rights,
].sort((a, b) => a.number - b.number);
