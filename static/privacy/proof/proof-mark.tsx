/** @jsxImportSource preact */
import type { Proof } from '../../../src/contract';
import type { Evidence } from '../start/answers';
import type { Known } from './claims';
import { linkTo } from './links';
import { useTexts } from '../text/use-texts';
import { ProofIcon } from './proof-icon';
import { ProofNote } from './proof-note';

interface Props {
  readonly known: Known;
  /** When it was read, for what was read live. */
  readonly at?: string;
}

/** Says how a sentence is known, by shape and by word. Opened, it shows from what. */
export function ProofMark({ known: { proof, evidence }, at }: Props) {
  return (
    <ProofNote proof={proof} {...(at === undefined ? {} : { at })}>
      {evidence.map((one, index) => (
        <li key={index}>
          <Source evidence={one} />
        </li>
      ))}
    </ProofNote>
  );
}

/** One thing that a sentence rests on. An address is a link only where it is a declared one. */
function Source({ evidence }: { readonly evidence: Evidence }) {
  const { t, day } = useTexts();
  switch (evidence.kind) {
    case 'rule':
      return <>{t('basis.rule', { rule: evidence.rule })}</>;
    case 'test':
      return <>{t('basis.test', { name: evidence.name, file: evidence.file })}</>;
    case 'live':
      return <>{t(`basis.live.${evidence.path}`)}</>;
    case 'manifest':
      return <>{t(`basis.manifest.${evidence.is}`, { path: evidence.path })}</>;
    case 'disclosure':
      return <>{t(`basis.disclosure.${evidence.is}`, { path: evidence.path })}</>;
    case 'publisher':
      return <>{t('basis.publisher', { field: evidence.field })}</>;
    case 'fact':
      return (
        <>
          {t('basis.fact', { date: day(evidence.readOn) })} <Address address={evidence.source} />
        </>
      );
  }
}

function Address({ address }: { readonly address: string }) {
  const link = linkTo(address);
  if (link === undefined) return <code>{address}</code>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {link}
    </a>
  );
}

interface LegendProps {
  readonly proof: Proof;
}

/** The shape and the word, where nothing is to be opened. */
export function ProofName({ proof }: LegendProps) {
  const { t } = useTexts();
  return (
    <>
      <ProofIcon proof={proof} />
      {t(`mark.${proof}`)}
    </>
  );
}
