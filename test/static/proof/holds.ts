/**
 * What each rule, test, fact and part of a file is there to hold, written down a second time, so that
 * no sentence comes to rest on what shows something else: whoever moves one has to say it in both
 * places. `page.`: what the pages say in fixed words; all else is a sentence of the statement.
 */
export const holds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  disclosure: {
    'empty egress.externalAddresses': `
      abroad.app ai.outside asked-to-share.never helpers.no-others improvement.none
      makers-view.elsewhere marketing.none objection.nothing sale.none support.app tracking.none`,
    'empty egress.remotes': `
      abroad.app ai.outside asked-to-share.never helpers.no-others improvement.none
      makers-view.elsewhere marketing.none objection.nothing sale.none support.app tracking.none`,
    'present app.version': 'changes.version coverage.version',
    'present handed': `
      applicants.none device.none personal.language profile.handed secrets.pass sources.jira`,
    'present hash': 'changes.version',
    'present lifecycle': 'uninstall.erase',
    'present logEvents': `
      improvement.log logs.lines makers-view.this-version statistics.own usage.none`,
    'present operations': `
      backups.none colleagues.asked issues.asks makers-view.this-version monitoring.asks`,
    'present schedules': 'how-long.renewed',
    'present scopes': `
      behaviour.none changes.wide consent.install issues.none makers-view.elsewhere minimum.beyond
      new-owner.no-wider permissions.names permissions.reasons recordings.calendar
      words.permission`,
    'present stored.0': 'backups.none',
    'present stored.0.fields': `
      accounts.none authorities.most decisions.none faults.worst leavers.nothing marketing.address
      payment.none phone.none profile.dropped purpose.reasons purpose.site role.age secrets.none
      sensitive.none stored.client-key stored.fields words.record`,
    'present stored.0.timeLimitDays': 'how-long.limit uninstall.no-call',
  },
  fact: {
    backups: 'backups.atlassian page.unknown',
    billing: 'payment.paid',
    breachNotice: 'breach.atlassian',
    computeLocation: 'place.code',
    contentPolicy: 'tracking.none',
    customerContact: 'reseller.contact',
    encryption: 'encryption.both',
    installations: 'usage.sites',
    invocationMetrics: 'usage.counts',
    lateExpiryHours: 'how-long.late page.noSignal',
    lawEnforcement: 'authorities.atlassian',
    logDays: 'helpers.log logs.added page.logReaders',
    logExport: 'abroad.log helpers.log logs.added makers-view.later-version page.logReaders',
    logsPath: 'logs.off',
    managedCalls: 'secrets.calls',
    outsideAddressesBlocked: `
      abroad.app ai.outside asked-to-share.never helpers.no-others improvement.none
      makers-view.elsewhere marketing.none objection.nothing page.leavesNothing sale.none
      support.app tracking.none`,
    paidUninstallDays: 'payment.stays',
    processingAgreement: 'role.atlassian',
    relinkDays: 'uninstall.copy',
    residency: 'page.leavesWhere place.storage',
    scopesRequired: `
      behaviour.none issues.none page.projectNothing permissions.names recordings.calendar`,
    signIn: 'accounts.sign-in',
    silentMinorVersions: 'changes.small makers-view.later-version',
    softDeleteDays: 'page.copyKept uninstall.copy',
    standards: 'reviews.atlassian',
    storageConsole: 'authorities.no-view makers-view.console',
    subProcessors: 'helpers.atlassian',
    transferMechanisms: 'abroad.atlassian',
    uninstallSeconds: 'page.callOnUninstall page.noSignal uninstall.call',
    wideningNeedsApproval: `
      changes.wide consent.install makers-view.elsewhere new-owner.no-wider page.scopesAll
      words.permission`,
  },
  live: {
    otherKeys: 'stored.others',
    receipt: 'page.receiptLive profile.shown sources.list',
    record: 'page.recordLive stored.nothing-now stored.now',
    scopes: 'page.scopesLive permissions.granted',
  },
  manifest: {
    'absent app.licensing': 'payment.free reseller.free',
    'absent modules.action': 'ai.none',
    'absent modules.llm': 'ai.none',
    'absent modules.rovo:agent': 'ai.none',
    'absent modules.rovo:agentConnector': 'ai.none',
    'absent modules.rovo:mcp': 'ai.none',
    'absent modules.rovo:skill': 'ai.none',
    'absent permissions.external': `
      abroad.app ai.outside asked-to-share.never helpers.no-others improvement.none
      makers-view.elsewhere marketing.none objection.nothing page.leavesNothing sale.none
      support.app tracking.none`,
    'absent providers': 'accounts.none',
    'present app.licensing': 'reseller.paid',
  },
  publisher: {
    address: 'maker.name',
    breachNoticeHours: 'breach.notice',
    dataProtectionOfficer: 'role.no-officer role.officer',
    issueTrackerUrl: 'public-list.link public-list.none',
    jurisdiction: 'maker.name requests.complaint',
    legalName: 'maker.name',
    messageDays: 'support.message',
    privacyContact: 'requests.contact support.message',
    responseDays: 'requests.contact',
    role: 'role.controller role.processor',
    supportUrl: 'breach.notice new-owner.notice',
    termsUrl: 'terms.link terms.none',
    transferNoticeDays: 'new-owner.notice',
  },
  rule: {
    'declared-and-used': 'page.personalKeeps',
    'disclosure-current': `
      accounts.none applicants.none authorities.most coverage.limits decisions.none faults.worst
      leavers.nothing marketing.address payment.none permissions.reasons phone.none
      profile.dropped purpose.site reviews.build role.age secrets.none sensitive.none
      stored.fields`,
    doors: `
      accounts.none authorities.most cookies.none decisions.none device.none do-not-track.none
      faults.worst improvement.log issues.asks leavers.nothing links.quiet links.where logs.lines
      makers-view.this-version marketing.address page.leavesLog page.personalKeeps payment.none
      phone.none profile.dropped purpose.site recordings.devices role.age secrets.none
      sensitive.none sources.jira statistics.own stored.fields testimonials.none usage.none`,
    'history-chain': 'changes.history',
    imports: `
      cookies.none device.none do-not-track.none links.quiet recordings.devices role.age
      sources.jira testimonials.none usage.none`,
    licences: 'reviews.build',
    'manifest-shape': 'ai.none testimonials.none',
    operations: 'page.projectAsks',
    publisher: `
      breach.unnamed coverage.limits maker.no-blanks maker.unnamed new-owner.unnamed
      public-list.unnamed requests.unnamed role.unnamed support.unnamed terms.unnamed`,
    scopes: 'minimum.used',
    'statement-texts': 'coverage.limits faults.no-disclaimer reviews.no-certificate',
    subset: `
      cookies.none device.none do-not-track.none links.quiet recordings.devices reviews.build
      role.age sources.jira testimonials.none usage.none`,
  },
  test: {
    'an uninstall erases what is written while it looks at its work, and counts it': `
      backups.meanwhile`,
    'corrects a renamed base URL on refresh, and says when nothing changed': 'self-service.page',
    'erases all, shows nothing stored, and records again when asked': `
      how-long.at-once objection.stays requests.admin self-service.page words.erase`,
    'holds the stored values when it is made on the page of a site': 'self-service.page',
    'it asks no function, sends and keeps nothing, and is gone after a reload': 'page.inspectStays',
    'leaves nothing of acme and does not touch globex': 'page.eraseOnUninstall uninstall.erase',
    'lets the record expire when no run renews it': 'how-long.limit uninstall.no-call',
    'logs a refusal as a name, a code and milliseconds only': 'logs.lines monitoring.log',
    'never creates a record': 'objection.stays',
    'never hands the panel a stored value, nor reads storage for it': `
      colleagues.project page.projectHidden`,
    'never hands the personal page a stored value, nor reads storage for it': `
      colleagues.project page.projectHidden`,
    'refuses %s and changes nothing': `
      colleagues.admins colleagues.asked decisions.jira requests.admin self-service.no-proof`,
    'refuses a release while the maker has not named itself': `
      breach.unnamed maker.unnamed new-owner.unnamed public-list.unnamed requests.unnamed
      role.unnamed support.unnamed terms.unnamed`,
    'shows the stored values, when they were stored and when they expire, as its own': `
      self-service.page stored.page`,
    'starts the time limit anew as the weeks pass, so that the record outlives its 90 days': `
      how-long.renewed`,
    'tells in its receipt what it was handed, all of it declared and none of it kept': `
      monitoring.asks personal.language profile.dropped profile.handed`,
    'writes nothing when it is only looked at': 'consent.reading',
  },
};
