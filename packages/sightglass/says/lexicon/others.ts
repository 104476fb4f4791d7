/** Phrases by class, for receivers of data, acts on it, and names of the statement itself. */
export const OTHERS = {
  party: `third|other|outside|external party, vendor, contractor, subcontractor, subprocessor
    affiliate, subsidiary, partner, advertiser, advertising|ad network, agent, processor, payment gateway, analytics service
    sponsor, reseller, other business|user|people|person|individual|organization|organisation|site|member, company, consultant, supplier
    professional adviser|advisor, auditor, lawyer, insurer, affiliated organization, joint venture, bank, provider`,
  provider: `service provider, third party vendor, vendor who|that|and|or, contractor, subcontractor, sub processor, subprocessor, hosting provider|partner|service, cloud provider
    payment processor|provider|gateway, analytics provider|service|partner, third party company|service|provider|vendor|processor|tool|api|sdk|library|software
    cloud infrastructure, hosting company, business partner, supplier, service partner, cloud storage service`,
  authority: `law enforcement, court, government|governmental|public|regulatory|competent|supervisory|legal authority|agency|body|official|entity
    government, regulator, authority, police, legal process, subpoena, judicial`,
  acquirer: `successor, buyer, acquirer, acquiring, new owner, surviving, merger, acquisition, business transfer, sale of company? assets|business
    purchaser, change of control, reorganization, bankruptcy, corporate transaction, merge`,
  company: `google, google analytics, admob, firebase, facebook, twitter, amazon web service, aws, amazon, heroku, microsoft, azure, stripe
    paypal, atlassian, sentry, mixpanel, segment, intercom, zendesk, hubspot, mailchimp, sendgrid, cloudflare, digitalocean, hotjar
    google cloud, google cloud platform, mongodb, datadog, salesforce, slack, github, gitlab, openai, anthropic, auth0, okta
    unity, onesignal, crashlytics, fabric, flurry, apple, shopify, youtube, appsflyer, hetzner, vercel, netlify, postmark
    mailgun, twilio, new relic, bugsnag, linode, loggly, papertrail, keycdn, supabase, amplitude, posthog, matomo, linkedin`,
  share: `share, disclose, transfer, provide, release, pass, send, give, transmit, sell, rent, trade, reveal, make available, exchange
    disclosure, sharing, lease, forward, communicate, distribute`,
  sell: `sell, rent`,
  collect: `collect, gather, receive, obtain, acquire, access, record, capture, log, store, process, ask, request, require, track, retrieve
    save, hold, include, contain, provide, collection, read, keep, submit, enter, send, give, supply, retain, use, monitor`,
  gather: `category of data, log your|any|user|personal, collect, gather, receive, obtain, acquire, record, capture, store, retrieve, save, hold, keep, collection, retain`,
  keep: `keep, retain, store, hold, maintain, preserve, retention, save, archive`,
  erase: `delete, erase, remove, destroy, purge, deletion, erasure, removal, wipe, dispose`,
  delete: `cancel`,
  period: `@number day|month|year|week|hour|minute, one|two|three|four|five|six|seven|ten|twelve|thirty|ninety day|month|year|week|hour
    thirty @number day|business`,
  'as-long': `as long as, so long as, until, only for, no longer than, duration of, for period, longer than
    to extent necessary, extent necessary, period necessary, for time necessary, time necessary, duration necessary
    indefinitely, reasonable period, reasonable time, limited time, shorter period, period of time`,
  country: `united states, usa, u s, united kingdom, uk, european union, eu, eea, european economic area, germany, france, ireland
    australia, canada, switzerland, netherlands, singapore, japan, india, israel, spain, poland, brazil, europe, austria, sweden, finland
    belgium, italy, denmark, norway, czech, new zealand, hong kong, china, russia, ukraine, mexico, south korea, frankfurt, dublin, oregon, virginia`,
  reserved: `reserve right`,
  may: `may, can, able, wish, want, like, ask, request, right, entitled, ability, choose, contact us to`,
  'purpose-verb': `provide, improve, contact, communicate, send, process, verify, personalize, personalise, enhance, deliver, operate, maintain
    help, understand, analyze, analyse, monitor, prevent, detect, respond, comply, fulfil, fulfill, develop, offer, ensure, protect
    administer, manage, notify, enable, facilitate, support, market, track, create, show, display, identify, customize, complete, perform`,
  law: `gdpr, general data protection regulation, ccpa, california consumer privacy act, cpra, coppa, privacy shield, data privacy framework, lgpd, pipeda
    dsgvo, pdpa, can spam, caloppa, privacy act`,
  'any-law': `applicable law|legislation, data protection law`,
  statement: `privacy policy|notice|statement, policy, statement, notice, page`,
} as const;

/** Who erases also deletes; who cancels an account deletes it, but need not erase it. */
export const WIDER_OTHERS: Readonly<Record<string, readonly string[]>> = { erase: ['delete'] };
