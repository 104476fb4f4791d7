import type { Claim } from './claim';

/** Who else receives the data. */
export const SHARED: readonly Claim[] = [
  {
    id: 'sale',
    topic: 37,
    firm: `@sell ..10 @data
      @data ..8 sell|rent
      sale of ..2 @data
      sell or share`,
    hint: `sell
      sale ..4 information|data`,
  },
  {
    id: 'recipient',
    isExceptionEnough: true,
    topic: 0,
    firm: `!you|user|visitor|customer @share ..12 with|to !you ..5 @party|@authority|@acquirer|@company
      !you|user|visitor|customer @share ..10 with|to anyone|anybody|nobody|others
      not|never|no|neither|nor ..4 share|disclose|transfer|sell ..4 @data
      @party|@company ..8 access|collect|receive|process|obtain ..6 @data
      @data ..10 share|disclose|transfer|pass|send ..8 to|with|by ..4 @party|@authority|@company
      employ|engage|hire|work ..4 third|agent|contractor|provider|vendor
      third party service|provider|vendor
      our|other|use|with|to|by|party ..2 service provider
      admob|firebase
      law enforcement
      affiliate`,
    hint: `@party
      @company
      @authority
      share|disclose ..8 @data`,
  },
  {
    id: 'providers',
    isExceptionEnough: true,
    topic: 38,
    firm: `!you|user|visitor|customer @share !by ..14 with|to !you ..6 @provider|@company
      !you|user|visitor|customer @share ..10 with|to ..4 third party
      @provider !we ..1 receive
      @provider !we ..10 access|collect|process|use|store|assist|help|perform|provide ..8
      !business|personal|internal|commercial|terms use !your|our ..2 @provider|@company
      employ|engage|hire|work ..5 @provider|@company
      [share] @provider
      sub processor
      subprocessor
      service ..3 @company
      third party !website|site ..1 service`,
    hint: `@provider
      @company
      third party`,
  },
  {
    id: 'leaves-atlassian',
    topic: 0,
    firm: `outside ..4 atlassian|jira|forge|confluence
      leave ..5 atlassian|jira|forge|confluence|instance|site
      out of ..3 atlassian|jira|forge|confluence
      external|outside server|system|service
      egress`,
  },
  {
    // `Stays` may be said of a part; of everything, or only there, it says that nothing leaves.
    id: 'stays-in-atlassian',
    topic: 0,
    firm: `all|everything|entirely|exclusively|only|solely ..8 stay|remain|reside|kept ..2 in|within|inside|on ..6 atlassian|jira|forge|confluence
      stay|remain|reside|kept|run|host|store|process entirely|exclusively|only|solely|fully ..2 in|within|inside|on|by ..6 atlassian|jira|forge|confluence`,
  },
  {
    id: 'links',
    topic: 39,
    firm: `link ..6 other|third|external|website|site
      other|third|linked website|site|party ..10 privacy policy|practice
      governed by their own`,
    hint: `link`,
  },
  {
    id: 'law-enforcement',
    isExceptionEnough: true,
    topic: 40,
    firm: `law enforcement
      @share ..10 comply ..6 law|legal
      @share ..20 @authority
      [share] require|compel|permit|bound ..4 by law
      [share] required ..3 law|legal
      [share] to comply ..6 law|legal|court|subpoena|regulation
      court order
      subpoena
      legal process
      [share] legal obligation
      @share ..12 legal`,
    hint: `authority
      legal
      by law`,
  },
  {
    id: 'business-transfer',
    isExceptionEnough: true,
    topic: 41,
    firm: `merger
      acquisition
      business transfer
      sale ..6 asset|business|company
      merge ..4 company|business|entity
      acquired by
      successor`,
    hint: `acquire ..4 company|business`,
  },
  {
    id: 'with-consent',
    isExceptionEnough: true,
    topic: 42,
    firm: `with !personal ..3 consent
      with your permission
      share|disclose|disclosure|transfer|sell|pass|release ..20 consent
      consent !to ..8 share|disclose|transfer|sell|pass|release
      unless ..6 consent`,
    hint: `consent`,
  },
  {
    id: 'public-tracker',
    topic: 43,
    firm: `issue tracker ..6 public|publicly|anyone|everyone|visible
      public ..3 tracker|repository|area
      you|user|anything|information|content ..4 post ..6 public|publicly`,
    hint: `forum|publicly
      issue tracker`,
  },
  {
    id: 'own-admins',
    topic: 44,
    firm: `administrator ..4 able|access|view|control|can
      show ..5 administrator|admin
      managed account`,
    hint: `administrator|admin !scope|permission`,
  },
];
