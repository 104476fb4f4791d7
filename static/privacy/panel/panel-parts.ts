import { useState } from 'preact/hooks';
import { createPart } from '../loading/source';
import { useSource, type Shown } from '../loading/use-source';
import type { StatementTab } from '../admin/statement/statement-tab';
import type { PanelBody } from './panel-body';

/** The code of what a panel shows below its heading. */
interface Parts {
  readonly PanelBody: typeof PanelBody;
  readonly StatementTab: typeof StatementTab;
}

/** Comes while the panel waits for its answer. */
export function usePanelParts(): Shown<Parts> {
  const [source] = useState(() => createPart(loadParts));
  return useSource(source, true);
}

async function loadParts(): Promise<Parts> {
  const [{ PanelBody }, { StatementTab }] = await Promise.all([
    import('./panel-body'),
    import('../admin/statement/statement-tab'),
  ]);
  return { PanelBody, StatementTab };
}
