/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { claims } from '../proof/claims';
import { Claim } from '../proof/claim';
import { Disclosure } from '../ui/details';
import { Icon } from '../ui/icon';

/** What this is for, what becomes of what is given here, and where to find something to give. */
export function InspectIntro({ words }: { readonly words: InspectorWords }) {
  return (
    <>
      <h2>{words.of('page.heading')}</h2>
      <p>{words.of('page.intro')}</p>
      <Claim known={claims.inspectStays}>
        <p class="agree agree-success">
          <Icon tone="success" />
          {words.of('page.promise')}
        </p>
      </Claim>
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
