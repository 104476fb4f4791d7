/** @jsxImportSource preact */
import type { OtherTabs } from '../tabs-source';
import type { OverviewProps } from './below-verdict';
import { Verdict } from './verdict-message';
import { WhenLoaded } from '../../loading/when-loaded';
import type { Shown } from '../../loading/use-source';
import { Later } from '../../ui/later';

interface Props extends OverviewProps {
  /** The code of what stands below the verdict. */
  readonly below: Shown<OtherTabs>;
}

/** What an admin with half a minute needs: the verdict, and below it what it rests on. */
export function OverviewTab({ below, ...given }: Props) {
  return (
    <div class="panel-body" aria-busy={given.progress.state === 'running'}>
      <Verdict overview={given.overview} />
      <Later>
        <WhenLoaded shown={below}>{({ BelowVerdict }) => <BelowVerdict {...given} />}</WhenLoaded>
      </Later>
    </div>
  );
}
