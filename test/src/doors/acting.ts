import type { InvocationKind } from '../../../src/capabilities/handed';
import type { Invocation } from '../../../src/platform/invocation';
import type { Forge } from 'local-forge/forge';
import { startApp } from '../../rigs/app';

/** Something that the app's code might do during a call. */
export type Act = (invocation: Invocation) => unknown;

/** The code that refused an act, and the app in which it was tried. */
export interface Tried {
  readonly code: string;
  readonly app: Forge;
}

/** Acts in place of the weekly run; returns the code that refused it. */
export const inWeeklyRun = (act: Act): Promise<Tried> => inPlaceOf('renew', 'scheduled', act);

/** Acts in place of one of Forge's own calls, on a site with the app installed. */
export async function inPlaceOf(
  name: 'renew' | 'preUninstall' | 'upgraded',
  kind: InvocationKind,
  act: Act,
): Promise<Tried> {
  let code = 'not refused';
  const app = await startApp({
    load: async () => {
      const { entered } = await import('../../../src/platform/handed-in');
      const { codeOf } = await import('../../../src/platform/failure');
      const work = async (invocation: Invocation): Promise<void> => {
        try {
          await act(invocation);
        } catch (thrown) {
          code = codeOf(thrown);
        }
      };
      return { ...(await import('../../../src/index')), [name]: entered(kind, work) };
    },
  });
  const site = app.site('acme');
  await site.install();
  if (name === 'renew') await site.renew();
  else await (name === 'upgraded' ? site.upgrade() : site.uninstall());
  return { code, app };
}

/** The functions by their keys in the manifest. */
const KEYS = ['renew', 'pre-uninstall', 'upgraded'];

/** Expects that an act was refused by name before anything was sent or logged. */
export function expectRefused({ code, app }: Tried): void {
  const isOfAct = ({ function: name }: { readonly function: string }) => KEYS.includes(name);
  expect(code).toBe('UNDECLARED');
  expect(app.calls().filter(isOfAct)).toEqual([]);
  expect(app.logs().filter(isOfAct)).toEqual([]);
  app.dispose();
}
