/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import { Opening } from '../../ui/opening';
import { Verdict } from './verdict-message';

interface Props {
  readonly overview: Overview;
}

/** What the admin page opens with: its heading and its verdict. */
export const OverviewOpening = ({ overview }: Props) => (
  <Opening>
    <div class="skeleton skeleton-tabs" />
    <Verdict overview={overview} />
  </Opening>
);
