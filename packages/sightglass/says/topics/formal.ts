import type { Claim } from './claim';

/** Roles, legal grounds, age, changes, and contacts. */
export const FORMAL: readonly Claim[] = [
  {
    id: 'roles',
    topic: 59,
    firm: `data controller|processor
      be|act|serve|consider ..4 controller|processor
      controller ..3 @data
      data processing agreement|addendum`,
    hint: `controller|processor`,
  },
  {
    id: 'legal-basis',
    topic: 59,
    firm: `legal|lawful basis|ground|base
      [data] with|upon|ask|request|require|rely|need|withdraw|receive ..4 consent
      [data] obtain|explicit|prior|express|given|on consent !and
      your consent to|for|before !allow
      legitimate ..2 interest
      !with legal obligation
      necessary|compliance ..4 legal obligation
      performance ..3 contract|agreement
      perform ..2 contract
      believe ..2 good faith
      public interest
      vital interest
      with your permission
      process|use ..14 to comply ..5 law|legal`,
    hint: `consent
      opt in`,
  },
  {
    id: 'legitimate-interest',
    topic: 59,
    firm: `legitimate business interest ..10 such|like|as|include`,
    hint: `legitimate ..2 interest|purpose|business
      protect|defend ..4 right|property|safety`,
  },
  {
    id: 'mandatory',
    topic: 0,
    firm: `fail|failure ..3 provide ..10 @data
      not|never obliged|required ..2 provide`,
    hint: `require|compel|oblige|bound ..4 by law ..3 to
      compelled|obliged|bound ..5 by law
      voluntary|voluntarily
      legal obligation`,
  },
  {
    id: 'children',
    topic: 59,
    firm: `child|minor
      under ..4 age
      parent|legal ..3 guardian
      parental ..2 consent
      years of age`,
  },
  {
    id: 'children-data',
    topic: 59,
    firm: `@gather ..8 child|minor
      @gather ..8 under ..3 @number`,
  },
  {
    id: 'jurisdiction',
    topic: 59,
    firm: `@law|@any-law`,
  },
  {
    id: 'effective-date',
    topic: 60,
    inHeadings: true,
    firm: `!act|law|ccpa|cpra|gdpr|regulation|directive effective ..4 @number|date|from
      effective as of
      last updated|modified|revised`,
    hint: `@number @number`,
  },
  {
    id: 'change-notice',
    topic: 60,
    firm: `change|update|modify|revise|amend|modification|revision ..8 policy|notice|statement|terms
      policy|statement|terms ..6 change|update|amend|revise|modify
      this|our|privacy|of notice ..6 change|update|amend|revise|modify
      notify|inform ..6 change`,
  },
  {
    id: 'contact',
    topic: 60,
    firm: `@mailbox
      contact|email|write|reach|call ..2 us|me at|via|through|below|on|here|if
      contact|email|write|reach|call ..2 us|me by|using|with ..3 email|mail|phone|telephone|post|form|address|detail|information|@web
      contact ..6 @mailbox|@web|@host
      contact form
      phone|tel|telephone|mail|fax @number
      write to us`,
    hint: `contact
      email`,
  },
  {
    id: 'dpo',
    topic: 60,
    firm: `data protection officer
      dpo
      privacy officer`,
    hint: `privacy ..1 officer`,
  },
];
