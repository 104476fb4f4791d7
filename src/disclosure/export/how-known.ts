import type { StatedEvidence, StatedSentence } from '../../statement/statement';
import type { Words } from 'sightglass-for-jira/language/words';

/** How a sentence is known, in one line: the kind of proof, and what it rests on. */
export const howKnown = (
  { proof, evidence }: Pick<StatedSentence, 'proof' | 'evidence'>,
  words: Words,
): string =>
  [words.of(`proof.${proof}`), ...evidence.map((one) => `${name(one, words)}.`)].join(' ');

function name(evidence: StatedEvidence, words: Words): string {
  switch (evidence.kind) {
    case 'rule':
      return words.of('evidence.rule', { rule: evidence.rule });
    case 'test':
      return words.of('evidence.test', { name: evidence.name });
    case 'live':
      return words.of('evidence.live', { path: evidence.path });
    case 'fact':
      return words.of('evidence.fact', { source: evidence.source, date: evidence.readOn });
    case 'manifest':
      return words.of(evidence.is === 'present' ? 'evidence.manifest' : 'evidence.notInManifest', {
        path: evidence.path,
      });
    case 'disclosure':
      return words.of('evidence.disclosure', { path: evidence.path });
    case 'publisher':
      return words.of('evidence.publisher', { field: evidence.field });
  }
}
