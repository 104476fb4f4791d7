/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { inspectStays } from '../proof/inspect-stays';
import { ProofNote } from '../proof/proof-note';
import { useTexts } from '../text/use-texts';
import { Disclosure } from '../ui/details';
import { Icon } from '../ui/icon';

/** What this is for, what becomes of what is given here, and where to find something to give. */
export function InspectIntro({ words }: { readonly words: InspectorWords }) {
  const { t } = useTexts();
  return (
    <>
      <h2>{words.of('page.heading')}</h2>
      <p>{words.of('page.intro')}</p>
      <div class="claim">
        <p class="agree agree-success">
          <Icon tone="success" />
          {words.of('page.promise')}
        </p>
        <ProofNote proof="build">
          <li>{t('basis.test', { name: inspectStays.name, file: inspectStays.file })}</li>
        </ProofNote>
      </div>
      <Disclosure summary={words.of('page.where')}>
        <ul class="inspect-list">
          {['scopes', 'manifest', 'descriptor'].map((kind) => (
            <li key={kind}>{words.of(`page.where.${kind}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
