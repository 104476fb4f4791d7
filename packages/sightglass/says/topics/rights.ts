import type { Claim } from './claim';

/** What people can ask for, and how. */
export const RIGHTS: readonly Claim[] = [
  {
    id: 'right-access',
    topic: 56,
    firm: `right ..10 access|know|inform|copy|obtain|review
      right of|to access
      you|user ..6 access|review|view ..10 @data
      request ..8 access|copy
      access ..3 correct|update|rectify|modify|amend|change|delete|edit|erase|rectification|correction
      inform ..3 what @data
      access ..6 @data ..4 we|that we hold|have|about you`,
    hint: `your rights
      access ..6 your data|information`,
  },
  {
    id: 'right-rectification',
    topic: 56,
    firm: `right ..14 rectify|correct|rectification|correction|update|amend|modify
      you|user ..8 correct|update|rectify|amend|modify|change|edit ..8 @data|detail|profile|account|preference
      request ..8 correction|rectification|correct|rectify|amend|update
      access ..6 correct|update|rectify|modify|amend|edit|rectification|correction
      rectification
      correct|update|amend|rectify|modify ..6 @data
      inaccurate|incorrect|incomplete ..6 @data
      @data ..6 inaccurate|incorrect`,
    hint: `your rights
      correct`,
  },
  {
    id: 'right-erasure',
    topic: 56,
    firm: `right ..14 @delete|forget|forgotten
      you|user ..10 @delete ..8 @data|account|profile
      request ..8 @delete
      ask ..5 @delete
      contact|email|write ..14 @delete
      @delete ..4 your account|data|information|personal
      request|ask ..6 that ..4 @delete
      @delete ..8 contact|email ..3 us|me
      right to be? forget|forgotten
      want|wish|like ..6 @delete`,
    hint: `your rights
      @delete ..6 @data`,
  },
  {
    id: 'right-portability',
    topic: 56,
    firm: `portability
      machine readable
      structured commonly used
      right ..8 export|port
      port ..3 data`,
    hint: `your rights`,
  },
  {
    id: 'right-object',
    topic: 57,
    firm: `right ..10 object
      object ..6 processing|process|use
      opt|opting out ..8
      opted out
      opt out|outs
      right ..4 opt
      unsubscribe
      object to`,
    hint: `your rights
      unsubscribe
      disable|refuse ..6 cookie`,
  },
  {
    id: 'right-restrict',
    topic: 57,
    firm: `right ..14 restrict|restriction|limit
      restrict|restriction ..3 processing|process|use
      limit ..3 use|processing ..4 @data
      request ..6 restrict|restriction`,
    hint: `your rights`,
  },
  {
    id: 'right-withdraw',
    topic: 57,
    firm: `withdraw|revoke|withdrawal|revocation|withdrew ..6 consent|permission|agreement|authorization
      consent ..6 withdraw|revoke|withdrawn
      unsubscribe
      opt out ..6 marketing|email|communication|newsletter|promotional|receive|receiving
      withdraw
      stop all collection|receive|receiving
      change your? mind`,
    hint: `your rights
      opt out
      unsubscribe`,
  },
  {
    id: 'how-to-exercise',
    topic: 58,
    firm: `exercise ..5 right
      right ..10 contact us|me
      respond|response|reply ..12 @period
      within @period ..6 request|receipt|receive
      request ..20 contact|email us|me
      verify ..3 identity
      submit ..3 request
      make ..3 request ..6 contact|email|by`,
    hint: `request`,
  },
  {
    id: 'complaint',
    topic: 58,
    firm: `lodge|file|make|submit|raise|bring|direct|register ..3 complaint
      complaint ..8 authority|commissioner|regulator|supervisory
      complain ..8 authority|commissioner|regulator
      supervisory authority
      data protection authority
      right ..6 complain|complaint`,
    hint: `complaint|complain`,
  },
];
