/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { render, screen } from '@testing-library/preact';

import { Speaking, useTexts, useWholeTexts } from '../../../static/privacy/text/use-texts';
import { englishTexts } from '../locales/english';

const whole = englishTexts();
const opening = { ...whole, isWhole: false };

function Probe({ needs }: { readonly needs: boolean }) {
  const { t } = useTexts();
  return <p>{useWholeTexts(needs) ? t('app.retry') : 'Not yet'}</p>;
}

/** A page that opens, with what it asks for noted. */
function opened(needs: boolean, answer: Promise<typeof whole>) {
  const asked: string[] = [];
  const load = () => {
    asked.push('texts');
    return answer;
  };
  render(
    <Speaking opening={opening} load={load} onFailed={() => asked.push('failed')}>
      <Probe needs={needs} />
      <Probe needs={needs} />
    </Speaking>,
  );
  return asked;
}

it('texts beside the opening words are asked for once, when something needs them', async () => {
  const asked = opened(true, Promise.resolve(whole));
  expect(await screen.findAllByText(whole.t('app.retry'))).toHaveLength(2);
  expect(asked).toEqual(['texts']);
});

it('nothing is asked for where the opening words do', async () => {
  const asked = opened(false, Promise.resolve(whole));
  await Promise.resolve();
  expect(screen.getAllByText('Not yet')).toHaveLength(2);
  expect(asked).toEqual([]);
});

it('texts that do not come are told of', async () => {
  const asked = opened(true, Promise.reject(new Error('lost')));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['texts', 'failed']);
});
