/** @jsxImportSource preact */
import type { Overview } from '../../../src/contract';
import type { Statement } from '../start/answers';
import type { Worded } from '../loading/sources';
import type { Loaded } from '../loading/use-source';
import { Later } from '../ui/later';
import { PageFooter } from '../ui/page-footer';

interface Props {
  readonly overview: Loaded<Overview>;
  readonly statement: Loaded<Worded<Statement>>;
}

/** Which version says all this, from whatever has been read. It comes once all that stands above it has. */
export function AdminFooter(read: Props) {
  const isRead = read.overview.state === 'ready' || read.statement.state === 'ready';
  return (
    isRead && (
      <Later>
        <Footer {...read} />
      </Later>
    )
  );
}

function Footer({ overview, statement }: Props) {
  if (overview.state === 'ready') {
    const { version, disclosureHash, readAt, maker } = overview.value;
    return <PageFooter version={version} hash={disclosureHash} readAt={readAt} maker={maker} />;
  }
  if (statement.state !== 'ready') return null;
  const { app, disclosureHash } = statement.value.said;
  return <PageFooter version={app.version} hash={disclosureHash} readAt={null} />;
}
