import type { Claim } from './claim';

/** Where data is, for how long, and how it is protected. */
export const KEPT: readonly Claim[] = [
  {
    id: 'location',
    topic: 45,
    firm: `host|store|process|reside|server|datacenter|center|centre|kept ..12 in|at|within ..4 @country
      @country ..4 region|server|datacenter|data center|hosting
      data residency
      store|host|save|cache ..8 server|datacenter|database|aws|azure|forge|heroku|cloudflare
      store|kept|remain ..8 in|within|on ..3 atlassian|jira|confluence
      server|data|information|infrastructure|region|@provider|@company ..6 located ..4 in ..4 @country
      data location`,
    hint: `server
      host`,
  },
  {
    id: 'transfer-abroad',
    topic: 46,
    firm: `standard contractual clause
      adequacy|adequate decision|protection|level|control
      outside ..8 country|eea|eu|european|jurisdiction|uk|region
      location|place|territory|jurisdiction|country with|where|whose ..6 different|other ..4 law
      law ..5 differ|different ..4 from|than ..5 jurisdiction|country|state|location|place|live|reside
      transfer ..14 country|@country|jurisdiction|international|abroad|overseas
      country other than
      privacy shield
      data privacy framework
      located outside
      store|process|keep|maintain ..6 in ..3 united state`,
    hint: `other|another|different|foreign|third country
      international
      @country`,
  },
  {
    id: 'retention',
    isExceptionEnough: true,
    topic: 47,
    firm: `@keep ..14 @as-long
      @keep ..16 @period
      @delete ..12 @period
      @period ..10 @delete
      @as-long ..14 @keep
      retention ..3 period|time
      retained|kept|stored while ..6 install|active|use|keep|authorize
      keep|retain|retention|hold|preserve|maintain ..5 @data ..10 necessary|require|need
      retain ..4 @own-data|data|information|personal
      expire ..6 @period
      after|upon|within|following|of|on ..6 termination|cancellation|closure|expiry|expiration ..12 @delete
      no longer need|necessary|require ..10
      long ..3 keep|retain`,
    hint: `retain|retention
      temporarily ..3 @keep
      @keep ..3 temporarily
      only until`,
  },
  {
    id: 'deletion-on-uninstall',
    topic: 48,
    firm: `uninstall|uninstallation|deinstallation ..16 @delete
      @delete ..16 uninstall|uninstallation|deinstallation !require|need|contact
      retain|kept ..8 after ..4 uninstallation`,
    hint: `uninstall|uninstallation|termination`,
  },
  {
    id: 'backups',
    topic: 49,
    firm: `backup retain|kept|delete
      backup copy|archive|system|storage|tape|data|server|media|purpose
      in|for|our archive|archival`,
    hint: `backup ..6 @data|@period
      archive`,
  },
  {
    id: 'kept-for-team',
    topic: 50,
    firm: `remain ..12 team|other user|member
      post ..8 remain`,
  },
  {
    id: 'encryption',
    isThing: true,
    topic: 51,
    firm: `encrypt|encryption
      ssl|tls|https`,
  },
  {
    id: 'access-control',
    topic: 52,
    firm: `authorized|authorised personnel|employee|person|staff|individual
      confidentiality agreement|obligation`,
    hint: `personnel|employee|staff
      access control
      limit|restrict ..4 access`,
  },
  {
    id: 'security-programme',
    topic: 53,
    firm: `security|technical|organizational|organisational|physical|administrative|safety measure|safeguard|procedure|protection|review|audit|program|standard|control
      !or security practice
      commercially acceptable|reasonable mean|measure|step
      industry standard
      trust center
      iso 27001|@number
      soc 2|@number|ii
      penetration test
      bug bounty
      vulnerability
      reasonable|appropriate precaution|step|measure|security`,
    hint: `security|secure
      protect ..6 @data`,
  },
  {
    id: 'no-guarantee',
    topic: 54,
    firm: `not ..4 guarantee|ensure|warrant ..8
      no internet|electronic|data|online|computer|such? method|system|transmission|security|website|measure ..12 secure|impenetrable|100|guaranteed
      @number ..2 secure
      not ..3 liable
      not ..3 responsible ..6 loss|damage|breach|unauthorized|unauthorised|interception|disclosure
      own risk`,
  },
  {
    id: 'breach',
    topic: 55,
    firm: `breach ..20 notify|inform|notification|report|alert|tell
      notify|inform|notification|report ..14 breach
      data|security|personal breach
      security incident`,
    hint: `breach`,
  },
];
