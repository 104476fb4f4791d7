import type { Claim } from './claim';

/** Roles, grounds, age, changes, and whom to ask. */
export const FORMAL: readonly Claim[] = [
  {
    id: 'roles',
    topic: 59,
    firm: `data controller|processor
      be|act|serve|consider ..4 controller|processor
      controller ..3 @data
      data processing agreement|addendum|addendums`,
    hint: `controller|processor`,
  },
  {
    id: 'legal-basis',
    topic: 59,
    firm: `legal|lawful basis|ground|base
      legal bases
      with|without|upon ..4 consent
      you ..6 consent ..3 to
      give|given|obtain|have|require ..4 consent
      consent ..4 processing|collect|use
      by|base ..3 consent
      legitimate ..2 interest
      legal obligation|requirement
      performance ..3 contract|agreement
      perform ..2 contract
      require|permit|authorize ..3 by law
      required to ..4 by law
      good faith
      public interest
      vital interest
      with your permission
      you agree to ..4 collection|use|processing
      comply ..5 law|legal`,
    hint: `consent
      law`,
  },
  {
    id: 'legitimate-interest',
    topic: 59,
    firm: `legitimate ..2 interest
      protect|defend ..4 right|property|safety
      prevent|investigate ..6 wrongdoing|fraud|illegal
      legitimate purpose|business`,
    hint: `fraud|abuse
      defend|protect ..6 right|safety`,
  },
  {
    id: 'mandatory',
    topic: 0,
    firm: `not ..3 provide ..20 not|unable
      choose not to provide
      require|need ..3 provide ..6 @data
      must provide
      fail|failure ..3 provide
      mandatory
      require|compel|oblige|bound ..4 by law
      not obliged|required to provide
      response to ..4 subpoena|valid request|court|legal
      comply with ..3 legal obligation|process|law`,
    hint: `require ..4 law
      comply ..4 law|legal
      voluntary|voluntarily
      may not be able`,
  },
  {
    id: 'children',
    topic: 59,
    firm: `child|children|minor|minors
      under ..4 age
      parent|guardian
      years of age`,
  },
  {
    id: 'jurisdiction',
    topic: 59,
    firm: `@law`,
  },
  {
    id: 'effective-date',
    topic: 60,
    firm: `effective ..4 @number|date|as of|from
      last updated|modified|revised|update
      updated on|as of
      effective date
      date ..3 last update`,
    hint: `@number @number`,
  },
  {
    id: 'change-notice',
    topic: 60,
    firm: `change|update|modify|revise|amend|modification|revision ..8 policy|notice|statement|terms
      policy|notice|statement ..6 change|update|amend|revise|modify|updated|changed
      notify|inform ..6 change`,
  },
  {
    id: 'contact',
    topic: 60,
    firm: `@email
      contact|email|write|reach|call|mail|phone ..2 us|me ..6 at|by|via|through|using|with|below|on|here|form|if
      contact us|me
      contact ..6 @email|@url|@host
      contact form
      phone|tel|telephone|mail|address|fax @number
      call us
      reach us
      email us
      contact information|detail|details
      contact ..4 support|team|officer|administrator
      write to us`,
    hint: `contact`,
  },
  {
    id: 'dpo',
    topic: 60,
    firm: `data|privacy protection|compliance officer
      dpo
      privacy officer
      data protection officer|contact
      protection officer|representative`,
    hint: `privacy team|department|office`,
  },
];
