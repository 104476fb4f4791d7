import { tellAi } from './ai';
import { tellAtlassianAddresses } from './atlassian-addresses';
import { tellBackground } from './background';
import { tellConnect } from './connect';
import { tellConnectScopes } from './connect-scopes';
import { tellDeletingUnderAnotherName } from './deletes-too';
import { tellEgress } from './egress';
import { tellEntrances } from './entrances';
import type { Rule } from './given';
import { tellImpersonation } from './impersonation';
import { tellLogs } from './logs';
import { tellOtherAddresses } from './other-addresses';
import { tellOwnRules } from './own-rules';
import { tellPageSecurity } from './page-security';
import { tellParts } from './parts';
import { tellPeople } from './people';
import { tellReach } from './reach';
import { tellRemotes } from './remotes';
import { tellResidency } from './residency';
import { tellRetired } from './retired';
import { tellRunsOnAtlassian } from './runs-on-atlassian';
import { tellScopes } from './scopes';
import { tellStorage } from './storage';
import { tellUninstall } from './uninstall';
import { tellUnknownKeys } from './unknown-keys';
import { tellUnknownScopes } from './unknown-scopes';

/** Every question asked about an app. Their order is free, as findings are sorted. */
export const rules: readonly Rule[] = [
  tellScopes,
  tellConnectScopes,
  tellDeletingUnderAnotherName,
  tellUnknownScopes,
  tellReach,
  tellImpersonation,
  tellPeople,
  tellOwnRules,
  tellEgress,
  tellAtlassianAddresses,
  tellOtherAddresses,
  tellRemotes,
  tellLogs,
  tellEntrances,
  tellConnect,
  tellStorage,
  tellUninstall,
  tellBackground,
  tellAi,
  tellPageSecurity,
  tellResidency,
  tellRunsOnAtlassian,
  tellRetired,
  tellParts,
  tellUnknownKeys,
];
