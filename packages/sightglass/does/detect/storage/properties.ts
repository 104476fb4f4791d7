import type { Call, StorageAction, StorageUse } from '../../reading';

const ACTIONS: ReadonlyMap<string, StorageAction> = new Map([
  ['GET', 'read'],
  ['PUT', 'write'],
  ['POST', 'write'],
  ['DELETE', 'delete'],
]);

/** Properties that an app stores on a product's things, or on itself in the product. */
export function propertyUses(calls: readonly Call[]): readonly StorageUse[] {
  return calls.flatMap((call) => {
    const key = keyIn(call.path);
    const action = ACTIONS.get(call.method ?? '');
    if (key === undefined || action === undefined) return [];
    const isOpen = key.startsWith('{');
    const probable = isOpen ? call.lastPart : [];
    return (probable.length > 0 ? probable : [key]).map((each) => ({
      kind: 'storage' as const,
      file: call.file,
      line: call.line,
      side: call.side,
      from: call.from,
      store:
        call.path.includes('/addons/') || call.path.startsWith('/rest/forge/')
          ? ('app-property' as const)
          : ('property' as const),
      package: call.product,
      entity: null,
      key: each,
      action,
      people: [],
      hasTimeLimit: false,
      isAtUninstall: false,
      ...sureness(call, isOpen, probable.length > 0),
    }));
  });
}

/** A key is as certain as its call, unless the key depends on data. */
function sureness(
  { certainty, doubt }: Call,
  isOpen: boolean,
  isProbable: boolean,
): Pick<StorageUse, 'certainty' | 'doubt'> {
  if (!isOpen || certainty !== 'certain') return { certainty, doubt };
  return isProbable
    ? { certainty: 'likely', doubt: 'stored-value' }
    : { certainty: 'undecidable', doubt: 'data-key' };
}

/** The key in a path that ends with `…/properties/{key}`. */
function keyIn(path: string): string | undefined {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => segment === 'properties' || segment === 'property');
  if (at < 3 || at !== segments.length - 2 || path.includes('/application-properties'))
    return undefined;
  return segments.at(-1);
}
