import { fault, type Rule } from './rule';

/** A law or framework that is no longer in force. */
interface Lapsed {
  readonly id: string;
  readonly pattern: RegExp;
  /** The first day on which it could not be relied on. */
  readonly since: string;
}

/**
 * Safe Harbor: Court of Justice, C-362/14, 6 October 2015. Privacy Shield: C-311/18, 16 July 2020.
 * Directive 95/46/EC and its working party: Article 94 GDPR, 25 May 2018. Contractual clauses of
 * 2001 to 2010: Commission Decision (EU) 2021/914, Article 4, 27 December 2022. Data Protection Act
 * 1998: replaced by the Act of 2018 on 25 May 2018.
 */
const LAPSED: readonly Lapsed[] = [
  { id: 'Privacy Shield', pattern: /\bprivacy\s{1,3}shield\b/i, since: '2020-07-16' },
  {
    id: 'Safe Harbor',
    pattern:
      /\bsafe\s{1,3}harbou?r\s{1,3}(?:framework|principle|agreement|program|privacy|certif|scheme)|\b(?:us|u\.s\.|swiss|eu)[\w\s.-]{0,12}safe\s{1,3}harbou?r/i,
    since: '2015-10-06',
  },
  {
    id: 'Directive 95/46/EC',
    pattern: /\b95\/46(?:\/EC)?\b|\bdata protection directive\b/i,
    since: '2018-05-25',
  },
  {
    id: 'Article 29 Working Party',
    pattern: /\barticle\s{1,3}29\s{1,3}(?:data protection\s{1,3})?working\s{1,3}party/i,
    since: '2018-05-25',
  },
  {
    id: 'Decision 2010/87/EU',
    pattern: /\b2010\/87\b|\b2004\/915\b|\b2001\/497\b/i,
    since: '2022-12-27',
  },
  {
    id: 'Data Protection Act 1998',
    pattern: /\bdata protection act\s{0,3}(?:of\s{1,3})?\(?1998/i,
    since: '2018-05-25',
  },
];

/** Words by which a sentence itself says that the law has lapsed. */
const SAYS_SO =
  /\binvalid|\bno longer\b|\brepeal|\breplac|\bformer|\bsupersed|\bstruck down|\bwas previously|\bexpired|\bsuccessor|\brather than\b|\bnot rely/i;

/** Lapsed laws and frameworks that the text relies on. */
export const lapsed: Rule = ({ document: { text }, sentences }) =>
  LAPSED.filter(({ pattern }) => pattern.test(text)).flatMap(({ id, pattern, since }) => {
    const found = sentences
      .map(({ sentence }) => sentence)
      .filter(({ start, end }) => pattern.test(text.slice(start, end)))
      .filter(({ start, end }) => !SAYS_SO.test(text.slice(start, end)));
    return found.length === 0 ? [] : [fault('lapsed', found, { law: id, since })];
  });
