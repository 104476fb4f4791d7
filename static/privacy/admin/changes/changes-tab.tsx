/** @jsxImportSource preact */
import type { Change, Comparison } from '../../start/answers';
import type { Words } from '../../text/statement-words';
import { Lozenge } from '../../ui/lozenge';
import { Message } from '../../ui/message';
import { useTexts } from '../../text/use-texts';
import { Section } from '../../ui/section';

interface Props {
  readonly comparison: Comparison;
  readonly words: Words;
}

/** What changed since the version before, what an admin is asked about first. */
export function ChangesTab({ comparison, words }: Props) {
  const { from, to, summary, changes } = comparison;
  return (
    <Section heading={words.of('changes.heading')}>
      <Message tone={changes.length === 0 ? 'success' : 'information'}>
        <p>{words.of(summary, { from: from ?? '', to })}</p>
      </Message>
      <ChangeList
        heading={words.of('changes.data')}
        changes={changes.filter(({ about }) => about === 'data')}
        words={words}
      />
      <ChangeList
        heading={words.of('changes.parts')}
        changes={changes.filter(({ about }) => about === 'parts')}
        words={words}
      />
      <LastSealed sealed={comparison.sealed} words={words} />
      <p>{words.of('changes.kept')}</p>
    </Section>
  );
}

/** When what holds the app to its word was last changed. The reason is as its maker wrote it, in English. */
function LastSealed({
  sealed,
  words,
}: { readonly sealed: Comparison['sealed'] } & Pick<Props, 'words'>) {
  const { day } = useTexts();
  if (sealed === null) return null;
  return (
    <p>
      {words.of('changes.sealed', { date: day(sealed.date) })}{' '}
      <span lang="en">“{sealed.why.replace(/\.?$/, '.')}”</span>
    </p>
  );
}

interface ListProps {
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly words: Words;
}

function ChangeList({ heading, changes, words }: ListProps) {
  if (changes.length === 0) return null;
  return (
    <div class="part">
      <h3>{heading}</h3>
      <ul class="changes">
        {changes.map(({ text, values, arrives }, index) => (
          <li key={index}>
            {words.of(text, values)}{' '}
            <Lozenge
              tone={arrives === 'approval' ? 'information' : 'neutral'}
              text={words.of(`change.${arrives}`)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
