import { known, argument } from '../../follow/values/value';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import type { Observation, SeenCall, SeenWrite } from '../../follow/observation';
import type { Host, WayOut } from '../../reading';
import { givenTo, isFrom } from '../chains';
import {
  callsIn,
  elementsIn,
  merged,
  placeOf,
  sideAndFrom,
  startOf,
  writesIn,
  type Detecting,
} from '../what-detectors-see';
import { firmly } from '../atom-text';
import { hostIn } from './address';
import { allowedFor, allowing, hostOf } from './allowed';
import { placeOfAttribute, reachedBy } from './elements';
import { hostOfLibrary } from './libraries';
import { documentHosts, elementById } from './documents';
import { requestOf, type Reached } from './requests';

/** Every host that the app's functions and pages reach, by any means. */
export function hostsOf(detecting: Detecting): readonly Host[] {
  const found = [
    ...callsIn(detecting).flatMap((seen) => fromCall(seen, detecting)),
    ...elementsIn(detecting).flatMap((seen) =>
      reachedBy(seen).flatMap((each) =>
        reach(seen, each, detecting, startOf(placeOfAttribute(seen, each.attribute))),
      ),
    ),
    ...writesIn(detecting).flatMap((seen) => fromWrite(seen, detecting)),
    ...documentHosts(detecting),
    ...icons(detecting),
  ];
  return merged(found, ({ file, line, host, way }) => [file, line, host, way].join(' '));
}

function fromCall(seen: SeenCall, detecting: Detecting): readonly Host[] {
  const request = requestOf(seen) ?? bridgeNavigation(seen);
  if (request !== undefined) return reach(seen, request, detecting, placeOf(seen.node));
  return [...remote(seen, detecting), ...library(seen, detecting)];
}

/** `router.open(…)` navigates away from the app. */
function bridgeNavigation({ callee, args }: SeenCall): Reached | undefined {
  const isRouter = isFrom(callee, '@forge/bridge') && pathOf(callee).includes('router.');
  return isRouter ? { way: 'navigation', address: argument(args, 0) } : undefined;
}

/** A remote of the manifest, by its key. */
function remote(seen: SeenCall, { manifest }: Detecting): readonly Host[] {
  const end = endName(seen.callee);
  const isRemote = end === 'invokeRemote' || end === 'requestRemote';
  if (!isRemote || packageOf(seen.callee)?.startsWith('@forge/') !== true) return [];
  return argument(seen.args, 0).flatMap(({ atom }) => {
    const key = known(atom);
    const found =
      key === undefined && manifest.remotes.length === 1
        ? manifest.remotes[0]
        : manifest.remotes.find((each) => each.key === key);
    if (found === undefined) return [];
    return [
      host(seen, hostOf(found.url), 'remote', placeOf(seen.node), `remotes ${found.key}`, false),
    ];
  });
}

function library(seen: SeenCall, detecting: Detecting): readonly Host[] {
  const name = packageOf(seen.callee);
  const reached = name === undefined ? undefined : hostOfLibrary(name);
  if (reached === undefined || !(seen.isNew || seen.callee.links.length <= 2)) return [];
  if (AIDS.some((ending) => (endName(seen.callee) ?? '').endsWith(ending))) return [];
  const isSetUp =
    seen.isNew ||
    ['init', 'default', 'setApiKey', 'initialize'].includes(endName(seen.callee) ?? 'default');
  if (!isSetUp) return [];
  const own = firmly(argument(seen.args, 0)).flatMap(({ atom }) => {
    const held = atom.kind === 'thing' ? atom.contents.current.entries : undefined;
    return ['baseURL', 'baseUrl', 'dsn', 'api_host', 'host', 'endpoint'].flatMap(
      (key) => held?.get(key) ?? [],
    );
  });
  const hosts = own.flatMap(({ atom }) => hostIn(atom) ?? []).filter((each) => each !== 'dynamic');
  return (hosts.length > 0 ? hosts : [reached]).map((each) => ({
    ...declared(seen, each, 'library', placeOf(seen.node), detecting),
    certainty: hosts.length > 0 ? ('certain' as const) : ('likely' as const),
    doubt: hosts.length > 0 ? null : ('library' as const),
  }));
}

/** Endings of SDK classes that are sent by a client or thrown, and send nothing themselves. */
const AIDS = ['Command', 'Input', 'Error', 'Exception', 'Request'];

/** Assignments to an address: `location.href = …`, `script.src = …`. */
function fromWrite(seen: SeenWrite, detecting: Detecting): readonly Host[] {
  const { target, value } = seen;
  const path = `${target.root.name}.${pathOf(target)}`;
  const way = wayOfWrite(path, target.links.length);
  if (way === undefined || target.root.from !== 'global') return [];
  return reach(
    seen,
    { way: way === 'element' ? elementOf(target, detecting) : way, address: value },
    detecting,
    startOf(seen.node),
  );
}

function wayOfWrite(path: string, links: number): WayOut | 'element' | undefined {
  if (
    path === 'location.href' ||
    path.endsWith('.location.href') ||
    (path.endsWith('.location') && links < 3)
  )
    return 'navigation';
  if (path.startsWith('Image') && path.endsWith('.src')) return 'image';
  if (!path.endsWith('.src') && !path.endsWith('.href')) return undefined;
  return FINDING.some((name) => path.startsWith(`document.${name}`)) ? 'element' : undefined;
}

/** Calls by which a page gets an element. */
const FINDING = ['createElement', 'getElementById', 'querySelector'];

/** The kind of way out, by the element's tag where it is created, or by the page's HTML. */
function elementOf(target: SeenWrite['target'], detecting: Detecting): WayOut {
  const [name = ''] = FINDING.flatMap((way) => {
    const [first] = givenTo(target, way)?.list[0] ?? [];
    return first === undefined ? [] : [known(first.atom) ?? ''];
  });
  const tag = ELEMENTS.has(name) ? name : elementById(name, detecting);
  const isLink = pathOf(target).endsWith('.href');
  return ELEMENTS.get(tag) ?? (isLink ? 'navigation' : 'image');
}

const ELEMENTS: ReadonlyMap<string, WayOut> = new Map([
  ['script', 'script'],
  ['img', 'image'],
  ['iframe', 'frame'],
  ['link', 'style'],
  ['video', 'media'],
  ['audio', 'media'],
]);

function reach(
  seen: Observation,
  { way, address }: Reached,
  detecting: Detecting,
  place: ReturnType<typeof startOf>,
): readonly Host[] {
  return [...new Set(firmly(address).flatMap(({ atom }) => hostIn(atom) ?? []))].flatMap((each) => {
    if (each === 'dynamic' && way === 'navigation') return [];
    return [declared(seen, each, way, place, detecting)];
  });
}

function declared(
  seen: Observation,
  name: string,
  way: WayOut,
  place: ReturnType<typeof startOf>,
  { manifest }: Detecting,
): Host {
  const { side } = seen.entry;
  const first =
    name === 'dynamic' ? allowedFor(manifest, way, side)[0] : allowing(manifest, way, side, name);
  return host(
    seen,
    name,
    way,
    place,
    first === undefined ? null : `${first.what} ${first.name}`,
    way !== 'navigation' && way !== 'icon',
  );
}

const host = (
  seen: Observation,
  name: string,
  way: WayOut,
  place: ReturnType<typeof startOf>,
  declaredAs: string | null,
  needsDeclaring: boolean,
): Host => ({
  kind: 'host',
  ...place,
  ...sideAndFrom(seen),
  host: name,
  way,
  declaredAs,
  needsDeclaring,
  certainty: name === 'dynamic' ? 'undecidable' : 'certain',
  doubt: name === 'dynamic' ? 'data-host' : null,
});

/** Icons of the modules, which the product's own page loads. */
const icons = ({ manifest }: Detecting): readonly Host[] =>
  manifest.modules.flatMap(({ texts, key }) =>
    texts
      .filter(({ name, text }) => name === 'icon' && text.includes('://'))
      .map(({ text, line }) => ({
        kind: 'host' as const,
        file: manifest.path,
        line,
        side: 'page' as const,
        from: [key],
        host: hostOf(text),
        way: 'icon' as const,
        declaredAs: null,
        needsDeclaring: false,
        certainty: 'certain' as const,
        doubt: null,
      })),
  );
