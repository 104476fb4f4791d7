import { differing, failure, maker, panel as answering } from './answers';
import { panelScene as panel, type Scene } from './scene';
import { openAll } from './steps';

const named = { answers: { panel: answering({ maker }) }, isFirstScreen: true };

const PERSONAL = '/sites/acme/personal';

/** The project panel in all its states, and the personal settings page. */
export const panelScenes: readonly Scene[] = [
  panel('panel'),
  panel('panel-opened', { steps: [openAll] }),
  panel('panel-named-maker', named),
  panel('panel-differing', { answers: { panel: differing(false) } }),
  panel('panel-statement', { path: '/sites/acme/projects/ACME/settings/statement/ai' }),
  panel('panel-loading', { answers: { panel: 'never' }, isBusy: true }),
  panel('panel-failed', { answers: { panel: failure('PERMISSION_UNKNOWN') } }),
  panel('panel-admin', { ...named, as: 'admin' }),
  panel('panel-denied', { as: 'guest' }),
  panel('personal', { path: PERSONAL, isFirstScreen: true }),
  panel('personal-opened', { path: PERSONAL, as: 'guest', steps: [openAll] }),
  panel('personal-denied', {
    path: PERSONAL,
    as: 'guest',
    answers: { panel: failure('NOT_ALLOWED') },
  }),
];
