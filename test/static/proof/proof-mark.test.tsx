/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { fireEvent, screen } from '@testing-library/preact';

import { PROOFS } from '../../../src/contract';
import type { Evidence } from '../../../static/privacy/start/answers';
import { ProofMark } from '../../../static/privacy/proof/proof-mark';
import { facts } from '../../../static/privacy/proof/facts';
import { show } from '../show';

const shown = (evidence: readonly Evidence[]) =>
  show(<ProofMark known={{ proof: 'build', evidence: [...evidence] }} />);

describe('a proof mark', () => {
  it('has a word and a shape of its own for every kind of proof', () => {
    const marks = PROOFS.map((proof) => {
      const { container, unmount } = show(<ProofMark known={{ proof, evidence: [] }} />);
      const mark = [
        container.querySelector('summary')?.textContent,
        container.querySelector('summary path')?.getAttribute('d'),
        container.querySelector('.proof-body p')?.textContent,
      ];
      unmount();
      return mark;
    });
    expect(marks.map(([word]) => word)).toEqual([
      'Proof: Enforced',
      'Proof: Checked',
      'Proof: Live',
      'Proof: Documented',
      'Proof: Claimed',
    ]);
    for (const n of [1, 2]) expect(new Set(marks.map((mark) => mark[n])).size).toBe(PROOFS.length);
  });

  it.each(PROOFS)('says %s in a word and in a shape, and why it counts', (proof) => {
    const { container } = show(<ProofMark known={{ proof, evidence: [] }} />);
    expect(container.querySelector('summary')?.textContent).toMatch(/^Proof: [A-Z]\w+$/);
    expect(container.querySelector('summary path')?.getAttribute('d')).toBeTruthy();
    expect(container.querySelector('.proof-body p')?.textContent).toMatch(/^[A-Z].+\.$/);
  });

  it('is closed until it is pressed', () => {
    const { container } = shown([{ kind: 'rule', rule: 'entries' }]);
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    fireEvent.click(screen.getByText('Checked'));
    expect(details?.open).toBe(true);
  });

  it.each<[Evidence, string]>([
    [{ kind: 'rule', rule: 'entries' }, 'Rule of the build: “entries”.'],
    [{ kind: 'test', file: 'test/a.test.ts', name: 'is so' }, 'Test: “is so” in test/a.test.ts.'],
    [
      { kind: 'live', path: 'record' },
      'The stored values, by a read that always returns the latest ones.',
    ],
    [{ kind: 'manifest', path: 'remotes', is: 'absent' }, 'The app’s manifest has no remotes.'],
  ])('shows what a sentence rests on, as a sentence', (evidence, sentence) => {
    shown([evidence]);
    expect(screen.getByRole('listitem', { hidden: true }).textContent).toBe(sentence);
  });

  it('leads to the page of Atlassian that a fact was read on, with the day', () => {
    shown([facts.residency]);
    const link = screen.getByRole('link', { hidden: true });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/developer\.atlassian\.com\/.*residency/);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.parentElement?.textContent).toContain('Read on August 21, 2026:');
  });

  it('shows an address that is not declared as text that leads nowhere', () => {
    shown([{ ...facts.residency, source: 'https://elsewhere.example/' } as Evidence]);
    expect(screen.queryByRole('link', { hidden: true })).toBeNull();
    expect(screen.getByText('https://elsewhere.example/')).toBeTruthy();
  });
});
