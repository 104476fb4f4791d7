/** @jsxImportSource preact */
import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../../start/answers';
import { countProofs, find, sayAll, type Wanted } from './search';
import type { Words } from '../../text/statement-words';
import { SearchBar } from './search-bar';
import { Section } from '../../ui/section';
import { Topic } from './topic';

interface Props {
  readonly statement: Statement;
  readonly words: Words;
  /** The question that the address names. */
  readonly topic: string | null;
  /** On paper nothing can be opened, so everything is. */
  readonly isPrinting: boolean;
  readonly onTopic: (id: string) => void;
}

/** The answers to all questions, to be searched, filtered and linked to. */
export function StatementTab({ statement, words, topic, isPrinting, onTopic }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ text: '', proof: null });
  const [target] = useState(topic);
  const all = useMemo(() => sayAll(statement, words), [statement, words]);
  const counts = useMemo(() => countProofs(statement), [statement]);
  const shown = find(all, wanted);
  const isSearched = wanted.text.trim() !== '';
  return (
    <Section heading={words.of('statement.heading')}>
      <p>{words.of('answers.intro')}</p>
      <SearchBar words={words} wanted={wanted} counts={counts} onChange={setWanted} />
      <p class="found" role="status">
        {shown.length === 0
          ? words.of('answers.none')
          : words.of('answers.found', { count: shown.length, of: all.length })}
      </p>
      <ol class="topics">
        {shown.map((said) => (
          <Topic
            key={said.answer.id}
            said={said}
            isTarget={said.answer.id === target}
            isOpen={isSearched || isPrinting}
            onOpen={onTopic}
          />
        ))}
      </ol>
    </Section>
  );
}
