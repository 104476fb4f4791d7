import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Up to Node 22 each `AsyncLocalStorage` in use is copied along with every promise of its process until it
 * is disabled (https://nodejs.org/api/async_context.html#asynclocalstoragedisable). Each test file loads
 * modules that make their own, and a worker runs many files: those of a file end with the file.
 */
const used = new Set<AsyncLocalStorage<unknown>>();
const prototype = AsyncLocalStorage.prototype as AsyncLocalStorage<unknown>;
const run = Reflect.get<typeof prototype, 'run'>(prototype, 'run');

beforeAll(() => {
  prototype.run = function (this: AsyncLocalStorage<unknown>, ...given: Parameters<typeof run>) {
    used.add(this);
    return Reflect.apply(run, this, given);
  };
});

afterAll(() => {
  prototype.run = run;
  for (const each of used) each.disable();
});
