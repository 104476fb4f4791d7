import type { Claim } from './claim';

/**
 * A kind of data counts after a verb of collecting, also at a distance as in lists; in a list or
 * below a heading that announces collected data; or where the text says that it is collected.
 */
const collected = (kind: string): string => `[^gather] @${kind}
  @gather ..14 @${kind}
  @${kind} ..3 @gather
  information|data ..6 include|such|like ..25 @${kind}
  you ..4 provide|submit|enter|supply ..10 @${kind}
  request|require|ask ..8 @${kind}`;

const kind = (id: string, topic: number, more = '', hint = ''): Claim => ({
  id,
  topic,
  firm: `${collected(id)}\n${more}`,
  hint: hint === '' ? `@${id}` : hint,
  isHad: true,
});

/** Which data the maker has. */
export const COLLECTED: readonly Claim[] = [
  {
    id: 'data',
    isHad: true,
    topic: 0,
    firm: `@gather ..8 @data
      @data ..8 @gather
      [gather] @data
      @collect ..8 @personal-data
      @gather this|it|them
      !to|of|for|about process ..4 @data
      use ..3 cookie`,
    hint: `@data`,
  },
  kind('identity', 6, 'name ..3 email\n email ..3 password|phone|name'),
  kind('profile', 7),
  kind('social', 7),
  kind('payment', 8, '@payment ..3 process|handle', '@payment\n payment|billing'),
  {
    id: 'reseller',
    topic: 9,
    firm: `reseller
      atlassian ..6 provide|share|send|give ..6 contact|name|email|customer
      purchase|evaluate|trial ..8 marketplace`,
    hint: `marketplace`,
  },
  kind(
    'content',
    10,
    'access|read|process ..3 @content',
    '@content\n [gather] @media\n @gather ..14 @media',
  ),
  {
    id: 'support',
    topic: 11,
    firm: `support ..3 communication|request|ticket|case|message|inquiry
      [gather] @support
      message you send
      customer support|service`,
    hint: `@support`,
  },
  {
    ...kind('reachable', 12),
    id: 'phone',
    hint: 'name ..6 phone|telephone\n email ..4 phone|telephone',
  },
  { ...kind('sensitive', 13), firm: collected('sensitive').replace('@sensitive ..3 @gather', '') },
  kind('recordings', 14),
  kind('applicants', 15),
  kind('log', 16),
  kind(
    'usage',
    17,
    'track you|user|visitor\n use|employ ..4 analytics\n analyze|analyse|understand|track|monitor|measure ..6 @usage',
  ),
  kind('device', 18, '', '@device\n [gather] device'),
  kind('coworkers', 19),
  kind('search-terms', 19),
  {
    id: 'cookie',
    isThing: true,
    topic: 20,
    firm: `!atlassian|forge|jira|confluence|reseller|marketplace use ..6 @cookie
      @cookie ..6 use|store|place|set|collect|allow
      [gather] @cookie
      no|without @cookie
      @cookie free
      free of|from ..4 @cookie
      employ ..6 @cookie
      place|set|store|contain ..3 @cookie`,
    hint: `@cookie`,
  },
  {
    id: 'beacon',
    isThing: true,
    topic: 21,
    firm: `use ..8 @beacon
      @beacon ..6 use|collect|allow
      target|behavioral|behavioural|interest|personalized|personalised|tailored ..2 advertising|ad|ads|advertisement|cookie
      advertising|remarketing ..3 cookie|service|partner
      advertise|advertiser ..8 target|interest|track
      remarketing|retargeting
      ad|advertising|advertisement|tracker|tracking|pixel free
      free of|from ..4 ad|advertising|advertisement|tracker|tracking|pixel`,
    hint: `@beacon
      advertising|advertisement`,
  },
  {
    id: 'dnt',
    topic: 22,
    firm: `@signal\n respond|honor|honour|react|support|respect|recognize ..6 not track\n dnt`,
    hint: 'not track',
  },
  {
    id: 'other-sources',
    topic: 23,
    firm: `@gather ..12 from ..3 third party
      @gather ..10 from ..4 other|public|outside|external|partner|social ..3 source|database|record|network|media|platform|party
      third|other party|source ..1 provide|send|give ..8 us|me|information|data
      receive ..3 @data ..2 from those|these|such|other|connected|integrated|external service|tool|platform|integration
      source of ..2 information|data
      public database|source`,
    hint: `third party ..6 may collect
      connect|link|log|register|sign ..8 facebook|google|social|third ..12 @data
      social media|network ..8 @gather
      provide|submit by you
      directly from
      @gather ..10 from ..4 user|@party|@company`,
  },
  {
    // Collected in the app by parts that others made, which is not yet received from others.
    id: 'through-products',
    topic: 0,
    firm: '[data] through third party ..2 product|source|service',
  },
  {
    id: 'install',
    topic: 24,
    firm: `[gather] @install\n@gather ..10 @install\n@install ..8 @gather`,
    hint: '@install',
  },
  {
    id: 'credentials',
    topic: 25,
    firm: `[gather] @credentials\n@gather ..10 @credentials\n@credentials ..8 @gather`,
    hint: '@credentials',
  },
  {
    id: 'scopes',
    topic: 26,
    firm: `scope access|permission
      @proper scope
      read|write|admin|administer scope
      permission|scope ..4 request|require|need|ask
      request|require|need ..3 permission|scope`,
    hint: `app|jira|marketplace|site|instance|project permission`,
  },
  {
    id: 'read-only',
    topic: 0,
    firm: `read only
      only|solely|just|merely read
      only ..3 read access|permission|scope
      not ..3 modify|change|write|delete|alter ..6 data|issue|content|project|jira|confluence`,
  },
  {
    id: 'install-only',
    topic: 0,
    firm: `only|solely|exclusively ..3 @keep ..6 @install
      @install ..8 only|solely|exclusively ..3 @keep
      only ..4 data|information ..4 @keep ..6 @install
      not @keep ..6 other|else ..3 @install`,
  },
  {
    id: 'minimal',
    topic: 27,
    firm: `minimum ..3 data|information|access|scope|permission|required|necessary|amount
      minimize|minimise
      least privilege
      not collect more
      only ..2 collect|process|use|store|request|access|gather|ask ..5 data|information ..4 necessary|need|require`,
    hint: 'necessary for purpose',
  },
  { id: 'aggregate', topic: 35, firm: `@aggregate\n@anonymous`, hint: 'aggregate' },
];
