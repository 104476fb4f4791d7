import { cpuUsage } from 'node:process';

/** The number of steps between two checks of the clock. */
const LOOKS = 4096;

/** So much of the whole is kept for equal shares; the rest goes to whoever needs more than that. */
const RESERVED = 0.5;
/** The most that one part may take of the rest, in equal shares: most parts need far less than theirs. */
const GREED = 4;

/** What following may cost, in steps and in processor time, shared among the parts of an app. */
export class Budget {
  steps = 0;
  /** Whether a part has used up its share, so that it was not followed to its end. */
  wasSpent = false;
  #lastStep: number;
  #until: number;
  #isLate = false;

  constructor({ steps, seconds }: { readonly steps: number; readonly seconds: number }) {
    this.#lastStep = steps;
    this.#until = milliseconds() + seconds * 1000;
  }

  get isSpent(): boolean {
    if (this.steps % LOOKS === 0) this.#isLate ||= milliseconds() > this.#until;
    const isSpent = this.#isLate || this.steps > this.#lastStep;
    this.wasSpent ||= isSpent;
    return isSpent;
  }

  /** Runs each part with a share of what is left, so that none starves those after it. */
  among<T>(parts: readonly T[], go: (part: T) => void): void {
    const [lastStep, until] = [this.#lastStep, this.#until];
    const steps = Math.max(0, lastStep - this.steps) / parts.length;
    const time = Math.max(0, until - milliseconds()) / parts.length;
    parts.forEach((part, index) => {
      const kept = (parts.length - index - 1) * RESERVED;
      this.#lastStep = share(this.steps, lastStep - kept * steps, steps);
      this.#until = share(milliseconds(), until - kept * time, time);
      this.#isLate = false;
      go(part);
    });
    this.#lastStep = lastStep;
    this.#until = until;
    this.#isLate = milliseconds() > until;
  }
}

/** Where a part must end that begins now: not in what is kept for others, nor after taking too much. */
const share = (now: number, end: number, equal: number): number =>
  Math.max(now, Math.min(end, now + (RESERVED + GREED) * equal));

/** Processor time, because how busy the machine is must not change what is read. */
function milliseconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
