import { useTexts } from '../use-texts';

type Props =
  | { readonly by: 'enforced' | 'checked' }
  | { readonly by: 'live'; readonly at: string }
  | { readonly by: 'documented'; readonly on: string };

/** Says how the sentences before it are known. */
export function Known(props: Props) {
  const { t, moment, day } = useTexts();
  return <p class="known">{sentence()}</p>;

  function sentence(): string {
    if (props.by === 'live') return t('known.live', { time: moment(props.at) });
    if (props.by === 'documented') return t('known.documented', { date: day(props.on) });
    return t(`known.${props.by}`);
  }
}
