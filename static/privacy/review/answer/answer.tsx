/** @jsxImportSource preact */
import { useCallback } from 'preact/hooks';
import { GRAVITIES } from 'sightglass-for-jira/asks/finding';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { toldOf } from 'sightglass-for-jira/asks/told';
import { countsOf } from 'sightglass-for-jira/asks/verdict';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Side } from '../input/use-comparing';
import { markdownOf } from './markdown';
import type { WantedLine } from '../input/use-line';
import { Counts } from '../../ui/counts';
import { Disclosure } from '../../ui/details';
import { InspectActions } from './actions';
import { InspectGroup } from './group';
import { MarkLegend } from './mark';
import { InspectProblems } from './problems';
import { FEW_SCOPES, InspectScopes } from './scopes';
import { InspectServices } from './services';
import { InspectVerdict } from './verdict-message';
import { InspectWithheld } from './withheld';
import { Section } from '../../ui/section';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly inspection: Inspection;
  readonly file: string | null;
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** All that can be told of one app, the most serious first. */
export function InspectAnswer({ inspection, file, side, words, onLine }: Props) {
  const { app, findings, scopes, problems, isPartial } = inspection;
  const markdown = useCallback(
    () => markdownOf(inspection, words, file),
    [inspection, words, file],
  );
  const counts = countsOf(inspection);
  const isShort = scopes.length > 0 && scopes.length <= FEW_SCOPES;
  const told = toldOf(findings, words);
  const place = { side, words, onLine };
  return (
    <Section heading={titleOf(app, words)}>
      <InspectVerdict inspection={inspection} {...place} />
      <Counts
        counts={GRAVITIES.map((gravity) => ({
          name: words.of(`gravity.${gravity}`),
          count: byName(counts, gravity),
        }))}
      />
      {GRAVITIES.map((gravity) => (
        <InspectGroup
          key={gravity}
          gravity={gravity}
          told={told.filter(({ finding }) => finding.gravity === gravity)}
          {...place}
        />
      ))}
      <InspectWithheld grounds={inspection.withheld} words={words} />
      <InspectServices declared={inspection.declared} words={words} />
      <p class="inspect-limits">{words.of('page.limits')}</p>
      {isShort && (
        <div class="part">
          <h3>{words.of('inspect.scopes')}</h3>
          <InspectScopes inspection={inspection} {...place} />
        </div>
      )}
      <div class="disclosures">
        {scopes.length > FEW_SCOPES && (
          <Disclosure summary={words.of('page.scopes.open', { count: scopes.length })}>
            <InspectScopes inspection={inspection} {...place} />
          </Disclosure>
        )}
        <MarkLegend words={words} />
      </div>
      {!isPartial && problems.length > 0 && (
        <div class="part">
          <h3>{words.of('inspect.problems')}</h3>
          <InspectProblems problems={problems} {...place} />
        </div>
      )}
      <InspectActions markdown={markdown} words={words} />
    </Section>
  );
}

/** Most manifests give no name but an id, which tells nobody anything. */
const titleOf = (app: string | null, words: InspectorWords): string =>
  app === null || /^ari:/i.test(app)
    ? words.of('page.title')
    : words.of('inspect.title', { name: app });
