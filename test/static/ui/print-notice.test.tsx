/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { PrintNotice } from '../../../static/privacy/ui/print-notice';
import { show } from '../show';

describe('a print-out without the print button', () => {
  it('says that it is not complete, which tabs it lacks, and how to print them all', () => {
    const { container } = show(<PrintNotice missing={['statement', 'changes']} />);
    expect(container.textContent).toMatch(
      /not complete\. It lacks: Statement and Changes\..*“Print everything”/,
    );
    expect(container.querySelector('.print-only')).not.toBeNull();
  });

  it('says nothing when all tabs are there', () => {
    expect(show(<PrintNotice missing={[]} />).container.textContent).toBe('');
  });
});
