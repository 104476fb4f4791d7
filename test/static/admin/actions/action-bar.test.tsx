/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { fireEvent, screen, within } from '@testing-library/preact';

import type { Action, Progress } from '../../../../static/privacy/admin/actions/actions';
import { ActionBar } from '../../../../static/privacy/admin/actions/action-bar';
import { bringDialogs } from '../../browser';
import { overview } from '../../given-overview';
import { show } from '../../show';

beforeAll(bringDialogs);

const ACTIONS = ['refresh', 'erase', 'rehearse'] as const;

function bar(progress: Progress = { state: 'idle' }) {
  const asked: Action[] = [];
  show(
    <ActionBar
      overview={overview()}
      actions={ACTIONS}
      progress={progress}
      onAction={(action) => {
        asked.push(action);
        return Promise.resolve();
      }}
    />,
  );
  return asked;
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('the buttons that change what is stored', () => {
  it.each([
    ['Refresh from Jira', 'Refresh the values from Jira?', 'Yes, refresh', 'refresh'],
    ['Erase now', 'Erase everything that is stored?', 'Yes, erase', 'erase'],
    ['Rehearse uninstall', 'Rehearse the uninstall?', 'Yes, rehearse', 'rehearse'],
  ])('%s asks first, and acts only on yes', (button, title, yes, action) => {
    const asked = bar();
    press(button);
    const dialog = screen.getByRole('dialog', { name: title });
    expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThanOrEqual(4);
    expect(asked).toEqual([]);
    press(yes);
    expect(asked).toEqual([action]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('do nothing when the answer is no', () => {
    const asked = bar();
    press('Erase now');
    press('Cancel');
    expect(asked).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('do not ask for anything while one action runs, and say which one does', () => {
    bar({ state: 'running', action: 'erase' });
    press('Refresh from Jira');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Erasing. Please wait.');
  });

  it('say in the dialog what an erase takes, proves and leaves', () => {
    bar();
    press('Erase now');
    expect(screen.getByRole('dialog').textContent).toMatch(
      /even keys that it does not know.*anything is left.*“Record again”.*cannot undo/,
    );
  });
});
