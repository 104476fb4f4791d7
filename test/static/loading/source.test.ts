import { createPart, createSource } from '../../../static/privacy/loading/source';

const yes = (value: string) => ({ ok: true, value }) as const;

it('an answer that has come is there at once, until it is let go of', async () => {
  const source = createSource(() => Promise.resolve(yes('first')));
  expect(source.answered()).toBeNull();
  await source.get();
  expect(source.answered()).toEqual(yes('first'));
  source.forget();
  expect(source.answered()).toBeNull();
});

it('an answer that comes after it was let go of is not kept', async () => {
  const given: ((answer: ReturnType<typeof yes>) => void)[] = [];
  const source = createSource(
    () => new Promise<ReturnType<typeof yes>>((resolve) => given.push(resolve)),
  );
  const late = source.get();
  source.forget();
  given[0]?.(yes('late'));
  await late;
  expect(source.answered()).toBeNull();
});

it('asks once for as long as the answer is good', async () => {
  const asked: string[] = [];
  const source = createSource(() => {
    asked.push('asked');
    return Promise.resolve(yes('answer'));
  });
  await Promise.all([source.get(), source.get()]);
  expect(asked).toEqual(['asked']);
  source.forget();
  await source.get();
  expect(asked).toEqual(['asked', 'asked']);
});

it('a part of the page that cannot be loaded is out of reach', async () => {
  const broken = createPart(() => Promise.reject(new Error('gone')));
  expect(await broken.get()).toEqual({ ok: false, error: { code: 'UNREACHABLE' } });
  expect(await createPart(() => Promise.resolve('part')).get()).toEqual(yes('part'));
});
