import type { Claim } from './claim';

/** What people can ask for, and how. */
export const RIGHTS: readonly Claim[] = [
  {
    id: 'right-access',
    topic: 56,
    firm: `you|your|user|individual|resident|consumer|have|has|following|certain|entitle ..5 right ..10 access|know|inform|copy|obtain|review
      request information about
      right of|to access|know
      you|user ..2 @may ..2 access|review|view ..4 @own-data
      request ..8 copy
      request access ..3 @own-data|@personal-data
      provide|give you ..1 access ..4 @own-data|@personal-data
      access ..3 correct|update|rectify|modify|amend|change|delete|edit|erase|rectification|correction
      inform ..3 what @data
      request|ask|confirm|confirmation|know ..5 whether|if we ..3 process|hold|keep|have|collect|store ..4 @data|@own-data`,
  },
  {
    id: 'right-rectification',
    topic: 56,
    firm: `you|your|user|individual|resident|consumer|have|has|following|certain|entitle ..5 right ..14 rectify|correct|rectification|correction|update|amend
      right of|to rectification|correct|correction|rectify
      you|user ..4 @may ..8 correct|update|rectify|amend|modify|change|edit|review ..4 @own-data
      request|ask ..8 correction|rectification|correct|rectify|amend
      access ..3 correct|update|rectify|modify|amend|edit|rectification|correction
      rectification
      correct|update|amend|rectify ..3 @own-data
      @own-data ..6 inaccurate|incorrect`,
  },
  {
    id: 'right-erasure',
    topic: 56,
    firm: `you|your|user|individual|resident|consumer|have|has|following|certain|entitle ..5 right ..14 @erase|forget|forgotten
      right of|to be? @erase|forget|forgotten
      you|user ..4 @may ..8 @erase ..5 @own-data|data|information|profile
      request ..8 @erase
      @erase ..2 your account|data|personal
      want|wish|like ..6 @erase ..5 @own-data|data|information`,
    hint: `contact|email|write ..14 @erase
      @erase ..8 contact|email ..3 us|me
      @erase ..6 @data
      deactivate|terminate ..3 account`,
  },
  {
    id: 'right-portability',
    topic: 56,
    firm: `portability
      machine readable`,
  },
  {
    id: 'right-object',
    topic: 57,
    firm: `right of|to object|objection
      object to ..5 @own-data|processing
      right to opt out`,
    hint: `opt out`,
  },
  {
    id: 'right-restrict',
    topic: 57,
    firm: `you|your|user|individual|resident|consumer|have|has|following|certain|entitle ..5 right ..14 restrict|restriction|limit
      restrict|restriction ..3 processing
      limit ..3 use ..3 @own-data
      right of|to restriction|restrict`,
  },
  {
    id: 'right-withdraw',
    topic: 57,
    firm: `withdraw|revoke|withdrawal|revocation ..6 consent|agreement|authorization
      consent ..6 withdraw|revoke|withdrawn
      right ..4 withdraw
      unsubscribe
      change your? mind`,
    hint: `opt out ..8 marketing|email|communication|newsletter|promotional|message
      enable ..6 access
      opted not
      exercise ..3 right`,
  },
  {
    id: 'opt-out',
    topic: 57,
    firm: `opt out`,
  },
  {
    id: 'how-to-exercise',
    topic: 58,
    firm: `exercise !our ..5 right
      right ..10 contact us|me
      respond|response|reply ..12 @period
      request ..20 contact|email us|me
      verify ..3 identity
      submit ..3 request`,
    hint: `your request
      request ..6 us|contact|copy|@erase`,
  },
  {
    id: 'complaint',
    topic: 58,
    firm: `lodge|file|make|submit|raise|bring|direct ..3 complaint ..8 authority|commissioner|regulator|supervisory|office|with
      complaint ..6 supervisory|protection authority
      complain ..8 authority|commissioner|regulator
      right ..6 complain|complaint`,
    hint: `supervisory authority
      data protection authority
      complaint|complain`,
  },
];
