/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { Lozenge } from '../../../static/privacy/ui/lozenge';
import { show } from '../show';

it('is one span with its words and nothing else', () => {
  const { container } = show(<Lozenge tone="success" text="Yes" />);
  expect(container.innerHTML).toBe('<span class="lozenge lozenge-success">Yes</span>');
});
