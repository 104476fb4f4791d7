import { useEffect, useState } from 'preact/hooks';
import { fingerprintOf, type Fingerprint } from './fingerprint';

/** The fingerprint of what is given; `null` where nothing is, and until it is made. */
export function useFingerprint(content: string | Uint8Array): Fingerprint | null {
  const [made, setMade] = useState<Fingerprint | null>(null);
  useEffect(() => {
    let isWanted = true;
    setMade(null);
    if (typeof content !== 'string' || content.trim() !== '')
      void fingerprintOf(content).then((fingerprint) => {
        if (isWanted) setMade(fingerprint);
      });
    return () => {
      isWanted = false;
    };
  }, [content]);
  return made;
}
