/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';

import { inspect } from 'sightglass-for-jira/asks/inspect';
import { InspectAnswer } from '../../../static/privacy/review/answer/answer';
import { InspectUnrecognised } from '../../../static/privacy/review/answer/unrecognised';
import type { WantedLine } from '../../../static/privacy/review/input/use-line';
import { TextsContext } from '../../../static/privacy/text/use-texts';
import { englishTexts } from '../locales/english';
import { englishWords } from './english-words';

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/1
  name: Ticket Helper
permissions:
  scopes: [read:jira-work, manage:jira-configuration, storage:app, read:me, write:jira-work]
modules:
  jira:issuePanel:
    - key: panel
`;

function show(text: string): readonly WantedLine[] {
  const wanted: WantedLine[] = [];
  render(
    <TextsContext.Provider value={englishTexts()}>
      <InspectAnswer
        inspection={inspect(text)}
        file={null}
        side="before"
        words={englishWords()}
        onLine={(line) => {
          wanted.push(line);
        }}
      />
    </TextsContext.Provider>,
  );
  return wanted;
}

afterEach(cleanup);

describe('the answer about an app', () => {
  it('groups its sentences by how serious they are, and says how each is known', () => {
    show(MANIFEST);
    const groups = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(groups).toEqual(['Serious', 'Worth knowing', 'Ordinary', 'Reassuring']);
    const item = screen.getByText(/^It can administer in Jira/).closest('li');
    expect(item?.textContent).toContain('Declared');
    expect(
      screen.getByText('It cannot act as a user who is not there.').closest('li'),
    ).not.toBeNull();
  });

  it('asks for the line that is pressed, once', () => {
    const wanted = show(MANIFEST);
    fireEvent.click(screen.getAllByRole('button', { name: /^Line 5,/ })[0] ?? document.body);
    expect(wanted.map(({ side, line }) => [side, line])).toEqual([['before', 5]]);
  });

  it('folds the table of more than a few scopes, and not of a few', () => {
    show(MANIFEST);
    expect(screen.getByText('All 5 scopes, one by one').tagName).toBe('SUMMARY');
    cleanup();
    show('read:jira-work');
    const table = screen.getByRole('table', { name: 'Scopes' });
    expect(within(table).getByRole('rowheader').textContent).toBe('read:jira-work');
    expect(table.closest('details')).toBeNull();
  });

  it('calls an app by its name, but not by its id', () => {
    show(MANIFEST);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'What “Ticket Helper” may do',
    );
    cleanup();
    show(MANIFEST.replace('  name: Ticket Helper\n', ''));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('What this app may do');
  });

  it('names the lines that it left out, and says nothing reassuring of the rest', () => {
    show(`${MANIFEST}: : }\n`);
    expect(document.body.textContent).toContain('Line 9 cannot be read and was left out.');
    expect(screen.queryByRole('heading', { name: 'Reassuring' })).toBeNull();
    expect(document.body.textContent).not.toContain('speaks for it');
  });

  it('shows a hostile name as the text that it is', () => {
    show(MANIFEST.replace('Ticket Helper', '"<b>x</b>\u202E"'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('<b>x</b>⟨U+202E⟩');
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('what is not recognised', () => {
  it.each([
    ['prose', 'Dear all', 'It is neither a Forge manifest'],
    ['another YAML file', 'services:\n  web: 1\n', 'None of its keys tells of'],
  ])('says why %s is none, and what would be', (_name, text, told) => {
    render(<InspectUnrecognised problems={inspect(text).problems} words={englishWords()} />);
    expect(document.body.textContent).toContain(told);
    expect(document.body.textContent).toContain('a Connect descriptor, atlassian-connect.json');
  });
});
