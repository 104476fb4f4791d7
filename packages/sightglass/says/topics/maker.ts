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
      provide|develop|build|built|own|operate|publish|create by @proper
      develop|build|built|create|publish by ..1 @maker
      @subject build|built the|this|a|an
      at|with @maker we|our|one
      at ..3 accessible from
      @subject operate|collect|respect|commit|value|process|retain|keep|take|disclose|recognize
      policy of @proper
      controller ..6 @proper
      call us @proper`,
    hint: `@proper
      welcome to @proper`,
  },
  {
    id: 'covered',
    topic: 2,
    firm: `this|our|the|following ..2 policy|notice|statement ..4 apply|cover|govern|describe|explain|set|inform|detail
      this page ..4 apply|cover|govern|describe|explain|inform
      purpose ..3 policy|notice|statement
      learn about policy
      not apply ..3 third|other|information|service|website`,
  },
  {
    id: 'definitions',
    standsAlone: true,
    topic: 3,
    firm: `mean ..2 person|individual|company|law|entity|software|cloud|policy
      mean ..2 any information|data
      refer to ..8 as
      definition ..2 term|in|of|apply|follow
      define below|above
      define in section|policy|notice|gdpr|article|terms
      mean @proper
      @ourselves|@itself`,
  },
  {
    id: 'consent-by-use',
    topic: 4,
    firm: `by use|utilize|access|visit|continue|submit|provide ..14 agree|consent|accept|acknowledge
      continued use ..20 acceptance|accept|agreement|agree|consent|acknowledgment
      use ..12 constitute|signify|indicate|mean|imply|deem ..5 acceptance|agreement|accept|consent|agree|acknowledge
      not agree ..10 not use|access
      if you choose|use ..6 service then? you agree
      you agree to ..6 policy|collection|term`,
  },
  {
    id: 'terms',
    topic: 5,
    firm: `terms of use|service
      terms and condition
      end user license|licence agreement
      eula
      license|licence agreement
      terms of? service
      user agreement`,
    hint: `terms`,
  },
];
