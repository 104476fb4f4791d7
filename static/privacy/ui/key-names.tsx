/** @jsxImportSource preact */
import type { OtherKeys } from '../../../src/contract';
import { bare } from '../text/plain-text';
import { useTexts } from '../text/use-texts';

/** The keys that no capability declares, by name; nothing where there are none. */
export function KeyNames({ otherKeys }: { readonly otherKeys: OtherKeys }) {
  const { plural } = useTexts();
  if (otherKeys.state !== 'walked' || otherKeys.undeclaredCount === 0) return null;
  const { undeclared, undeclaredCount } = otherKeys;
  const unnamed = undeclaredCount - undeclared.length;
  return (
    <ul class="keys">
      {undeclared.map((key) => (
        <li key={key}>
          <code>{bare(key)}</code>
        </li>
      ))}
      {unnamed > 0 && <li>{plural('others.more', unnamed)}</li>}
    </ul>
  );
}
