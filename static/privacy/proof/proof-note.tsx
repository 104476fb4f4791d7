/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Proof } from '../../../src/contract';
import { useTexts } from '../text/use-texts';
import { Disclosure } from '../ui/details';
import { ProofIcon } from './proof-icon';

interface Props {
  readonly proof: Proof;
  /** When it was read, for what was read live. */
  readonly at?: string;
  /** The items of a list: what a sentence rests on. */
  readonly children: ComponentChildren;
}

/** How a sentence is known, by shape and by word; opened, what that means, and what it rests on. */
export function ProofNote({ proof, at, children }: Props) {
  const { t, moment } = useTexts();
  const summary = (
    <>
      <ProofIcon proof={proof} />
      <span class="unseen">{t('mark.how')} </span>
      {t(`mark.${proof}`)}
    </>
  );
  return (
    <Disclosure class={`proof proof-${proof}`} summary={summary}>
      <div class="proof-body">
        <p>
          {t(`mark.${proof}.why`)}
          {at !== undefined && ` ${t('mark.readAt', { time: moment(at) })}`}
        </p>
        <ul>{children}</ul>
      </div>
    </Disclosure>
  );
}
