import type ts from 'typescript';
import type { Ending } from './acts';

/** A call of one of the app's functions that throws on every way. */
interface Thrown {
  readonly call: ts.Node;
  readonly by: ts.FunctionLikeDeclaration;
}

/** What is known to throw, whatever else holds. */
export class Throws {
  /** Whether an expression of the statement that is followed does. */
  isSure = false;
  /** The last call of a function, if it does. */
  last: Thrown | undefined;
  /** The kept results of calls that do. */
  readonly kept = new Set<string>();

  /** Of a call that begins, nothing is known yet. */
  forgetLast(): void {
    this.last = undefined;
  }

  /** How something ends, where an expression in it may throw. */
  ending(go: () => Ending): Ending {
    return this.afresh(() => {
      const ending = go();
      return this.isSure && ending === 'normal' ? 'throw' : ending;
    });
  }

  /** How ways end of which none goes on: by throwing only if each does. */
  among(endings: readonly Ending[]): Ending {
    if (endings.length === 0) return 'normal';
    const other = endings.find((each) => each !== 'throw');
    if (other === undefined) this.isSure = true;
    return other ?? 'throw';
  }

  /** Follows something of which nothing is known to throw yet, and which says nothing of what is around it. */
  afresh<T>(go: () => T): T {
    return this.maybe(() => {
      this.isSure = false;
      return go();
    });
  }

  /** Follows what may not happen here, so that nothing throws because of it. */
  maybe<T>(go: () => T): T {
    const before = this.isSure;
    try {
      return go();
    } finally {
      this.isSure = before;
    }
  }
}
