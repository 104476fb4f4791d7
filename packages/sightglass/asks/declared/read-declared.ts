import { addressesIn } from './addresses';
import { connectIn, connectKeyIn } from './connect';
import { egressIn } from './egress';
import { appManagedIn, configurableEgressIn, licensingIn, optionsIn } from './permissions';
import { endpointsIn, hostedIn, modulesIn, providersIn, remotesIn, webTriggersIn } from './parts';
import { scopesIn } from './scopes';
import type { SourceKind } from '../source-kind';
import { text, type Node } from '../reading/node';
import { NOTHING_DECLARED, type Declared } from './declared';

/**
 * What a file of a kind declares. Never throws: a part in another form than Atlassian's is read for
 * its likely meaning.
 */
export function declaredIn(root: Node, kind: SourceKind): Declared {
  switch (kind) {
    case 'forge-manifest':
      return forgeIn(root);
    case 'connect-descriptor':
      return {
        ...NOTHING_DECLARED,
        scopes: scopesIn(root, kind),
        addresses: addressesIn(root),
        licensing: licensingIn(root, 'enableLicensing'),
        connect: connectIn(root, kind),
      };
    case 'scope-list':
    case 'unrecognised':
      return NOTHING_DECLARED;
  }
}

const forgeIn = (root: Node): Declared => ({
  scopes: scopesIn(root, 'forge-manifest'),
  egress: egressIn(root),
  addresses: addressesIn(root),
  options: optionsIn(root),
  remotes: remotesIn(root),
  endpoints: endpointsIn(root),
  providers: providersIn(root),
  modules: modulesIn(root, 'modules'),
  webTriggers: webTriggersIn(root),
  hosted: hostedIn(root),
  licensing: licensingIn(root, 'app', 'licensing', 'enabled'),
  configurableEgress: configurableEgressIn(root),
  connect: connectIn(root, 'forge-manifest'),
  appManaged: appManagedIn(root),
  appId: text(root, 'app', 'id'),
  connectKey: connectKeyIn(root),
});
