import type { Claim } from './claim';

/** What the data is used for. */
export const USED: readonly Claim[] = [
  {
    id: 'purpose',
    topic: 28,
    firm: `!you|by|who|how use !service|app|application|website|site|product|platform ..10 @data ..12 to|for
      @gather ..12 @data ..14 to @purpose-verb
      for ..3 purpose ..2 of
      for ..5 purpose
      to @purpose-verb ..4 service|website|app|application|user|account|experience|product|request
      !you used to|for
      @keep ..8 so that
      @keep ..14 @data ..12 required|needed|necessary for
      order to @purpose-verb`,
    hint: `purpose
      use ..8 @data
      to @purpose-verb`,
  },
  {
    id: 'only-to-provide',
    topic: 0,
    firm: `any|other purpose other than ..2 provide|deliver|operate
`,
  },
  {
    id: 'improvement',
    topic: 29,
    firm: `improve|improvement|enhance|develop|optimize|optimise ..6 service|product|app|application|website|site|experience|feature|functionality|content|offering|platform|quality
      research`,
    hint: `improve|enhance
      new feature|product|functionality`,
  },
  {
    id: 'marketing',
    topic: 30,
    firm: `market|promotional ..3 email|e|communication|message|material|purpose|information|offer|content|campaign|activity
      newsletter
      about|our|of|new|send|offer|for|and ..2 promotion
      special offer
      direct marketing
      for marketing`,
    hint: `marketing|promotional|promotion|unsubscribe`,
  },
  {
    id: 'personalisation',
    topic: 31,
    firm: `personalize|personalise|customize|customise|tailor ..5 experience|content|service|website|communication|site|offering|recommendation|ad|advertisement|information|visit
      remember ..4 preference|setting
      personalize|personalise|personalization|personalisation|tailor`,
    hint: `customize|customise|preference`,
  },
  {
    id: 'monitoring',
    topic: 32,
    firm: `detect|prevent|investigate|monitor|combat|identify ..8 fraud|fraudulent|abuse|misuse|suspicious|malicious|illegal
      protect against|from ..4 fraud|fraudulent|abuse|misuse|suspicious|malicious|illegal
      fraud prevention|detection|monitor
      monitor and? analyze? ..1 usage|activity|suspicious|use
      security purpose|monitoring
      verify ..3 account
      safety and? security`,
    hint: `fraud|abuse`,
  },
  {
    id: 'ai',
    isThing: true,
    topic: 33,
    firm: `train ..4 ai|model|machine|artificial|algorithm
      artificial intelligence
      machine learning
      ai model|feature|system|service|provider|developer|assistant|powered|tool|training
      generative
      openai|anthropic|chatgpt
      use|contain|include|integrate|offer|employ|rely|no ..4 ai
      ai ..2 use|process|train|generate|analyze`,
    hint: 'ai',
  },
  {
    id: 'automated-decisions',
    isThing: true,
    topic: 34,
    firm: `automated decision !be`,
    hint: `automated processing|analysis
      profiling
      artificial intelligence`,
  },
  {
    id: 'testimonials',
    isThing: true,
    topic: 36,
    firm: `testimonial`,
  },
];
