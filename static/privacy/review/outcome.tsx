/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Result } from './result';
import { comparerSource } from './compare/comparer';
import { InspectSides } from './compare/sides';
import type { Comparing } from './input/use-comparing';
import type { WantedLine } from './input/use-line';
import { useSource } from '../loading/use-source';
import { InspectAnswer } from './answer/answer';
import { InspectUnrecognised } from './answer/unrecognised';
import { WhenLoaded } from '../loading/when-loaded';

interface Props {
  readonly result: Result;
  readonly comparing: Comparing;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** The answer to what was given. */
export function InspectOutcome({ result, comparing, words, onLine }: Props) {
  if (result.of === 'nothing') return null;
  return (
    <>
      {comparing.isComparing && result.of === 'one' && (
        <p class="hint no-print">{words.of('page.compare.waiting')}</p>
      )}
      {result.of === 'one' && (
        <InspectSides inspection={result.inspection} comparing={comparing} words={words} />
      )}
      <Answer key={words.language} result={result} words={words} onLine={onLine} />
    </>
  );
}

interface AnswerProps extends Pick<Props, 'words' | 'onLine'> {
  readonly result: Exclude<Result, { of: 'nothing' }>;
}

function Answer({ result, ...rest }: AnswerProps) {
  const [source] = useState(() => comparerSource(rest.words.language));
  const comparer = useSource(source, result.of === 'two');
  if (result.of === 'two') {
    const { before, after, files } = result;
    return (
      <WhenLoaded shown={comparer}>
        {({ Compared, words }) => (
          <Compared
            before={before}
            after={after}
            files={files}
            {...rest}
            words={words.knowing(rest.words.serviceOf)}
          />
        )}
      </WhenLoaded>
    );
  }
  const { inspection, file, side } = result;
  if (inspection.kind === 'unrecognised')
    return <InspectUnrecognised problems={inspection.problems} words={rest.words} />;
  return <InspectAnswer inspection={inspection} file={file} side={side} {...rest} />;
}
