import type { Claim } from './claim';

/** Who makes the statement, about what, and on which terms. */
export const MAKER: readonly Claim[] = [
  {
    id: 'maker-name',
    standsAlone: true,
    topic: 1,
    firm: `@legal-name
      @proper ..3 @ourselves
      refer to|as ..1 @proper
      we|us|our mean @proper
      provide|develop|build|built|own|operate|publish|create by ..1 @maker
      @subject build|built the|this|a|an
      at|with @maker we|our|one
      at ..3 accessible from
      @subject operate|collect|respect|commit|value|process|retain|keep|take|disclose|recognize
      policy of @proper
      controller ..6 @proper`,
    hint: `@proper`,
  },
  {
    id: 'covered',
    topic: 2,
    firm: `this|our|the|following ..2 policy|notice|statement ..4 apply|cover|govern|describe|explain|set|inform|detail
      this page ..4 apply|cover|govern|describe|explain|inform
      purpose ..3 policy|notice|statement`,
  },
  {
    id: 'definitions',
    standsAlone: true,
    topic: 3,
    firm: `refer to ..8 as
      define below|above
      mean @proper
      @ourselves|@itself`,
  },
  {
    id: 'consent-by-use',
    topic: 4,
    firm: `by use|utilize|access|visit|continue|submit|provide ..14 agree|consent|accept|acknowledge
      continued use ..20 acceptance|accept|agreement|agree|consent|acknowledgment
      not agree ..10 not use|access
      you agree to ..6 policy|collection|term`,
  },
  {
    id: 'terms',
    topic: 5,
    firm: `terms of use|service
      terms and condition
      eula
      user agreement`,
    hint: `terms`,
  },
];
