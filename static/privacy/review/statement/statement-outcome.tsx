/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { useSource } from '../../loading/use-source';
import { WhenLoaded } from '../../loading/when-loaded';
import { statementSource } from './statement-source';

interface Props {
  readonly content: string | Uint8Array;
  /** What the app asks for, where that was given, too. */
  readonly app: Inspection | null;
  readonly language: string;
}

/** What a statement says, once what reads statements is there. */
export function StatementOutcome({ content, app, language }: Props) {
  const [source] = useState(() => statementSource(language));
  const isGiven = typeof content !== 'string' || content.trim() !== '';
  const reader = useSource(source, isGiven);
  if (!isGiven) return null;
  return (
    <WhenLoaded shown={reader}>
      {({ Answer, words }) => <Answer content={content} app={app} words={words} />}
    </WhenLoaded>
  );
}
