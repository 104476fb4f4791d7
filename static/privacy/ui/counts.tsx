/** @jsxImportSource preact */
import { useTexts } from '../text/use-texts';

export interface Count {
  readonly name: string;
  /** `null` where nobody said. */
  readonly count: number | null;
}

/** A row of numbers, each under its name. */
export function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const { number } = useTexts();
  return (
    <dl class="counts">
      {counts.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count === null ? '?' : number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
