/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Words } from 'sightglass-for-jira/language/words';
import type { GivenTexts } from '../../privacy/review/given-texts';
import { CopyButton } from '../../privacy/ui/copy-button';
import { Disclosure } from '../../privacy/ui/details';
import { on } from '../../privacy/ui/happened';
import { addressWith } from '../address';
import { pack } from './packed';

interface Props {
  readonly given: GivenTexts;
  readonly web: Words;
}

/** Packs what is given into an address, once that is asked for. */
export function Share({ given, web }: Props) {
  const [packed, setPacked] = useState<Packed | null>(null);
  const isNothing = `${given.before}${given.after}${given.says}`.trim() === '';
  const isCurrent = packed?.of === given.before + given.after + given.says;
  const make = async (): Promise<void> => {
    const made = await pack(given);
    setPacked({ of: given.before + given.after + given.says, made });
  };
  return (
    <Disclosure summary={web.of('web.share')}>
      <p>{web.of('web.share.why')}</p>
      <div class="buttons">
        {!isCurrent && (
          <button
            type="button"
            class="button"
            aria-disabled={isNothing}
            onClick={on(() => {
              if (!isNothing) void make();
            })}
          >
            {web.of('web.share.make')}
          </button>
        )}
        {isCurrent && packed.made !== null && (
          <CopyButton text={addressWith(packed.made)} label={web.of('web.share.copy')} />
        )}
      </div>
      <p role="status">
        {isCurrent && packed.made === null && web.of('web.share.large')}
        {isCurrent && packed.made !== null && web.of('web.share.made')}
        {isNothing && web.of('web.share.nothing')}
      </p>
    </Disclosure>
  );
}

interface Packed {
  /** The texts that it was made of. */
  readonly of: string;
  /** `null` where they are too much. */
  readonly made: string | null;
}
