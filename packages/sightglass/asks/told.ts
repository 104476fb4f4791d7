import type { Finding } from './finding';
import type { InspectorWords } from './inspection-words';

/** A finding as text. */
export interface Told {
  readonly finding: Finding;
  readonly text: string;
}

/**
 * All findings as texts, in order. A list of addresses is written out once; repetitions become "the
 * same".
 */
export function toldOf(findings: readonly Finding[], words: InspectorWords): readonly Told[] {
  const lists = new Set<string>();
  return findings.map((finding) => {
    const { addresses } = addressesIn(finding);
    const list = addresses.join(' ');
    const isRepeated = addresses.length > 1 && lists.has(list);
    lists.add(list);
    return {
      finding,
      text: words.finding(
        isRepeated
          ? { ...finding, values: { ...finding.values, addresses: ['same-addresses'] } }
          : finding,
      ),
    };
  });
}

const addressesIn = ({ values }: Finding): { readonly addresses: readonly string[] } => ({
  addresses: Object.entries(values).flatMap(([name, value]) =>
    name === 'addresses' && typeof value === 'object' ? value : [],
  ),
});
