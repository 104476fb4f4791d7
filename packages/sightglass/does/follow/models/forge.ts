import type ts from 'typescript';
import { join, keyOf } from '../values/join';
import { defineAll, ownerOf, runDefinitions } from '../files/definitions';
import type { Run } from '../run';
import { asRoute } from '../syntax/routes';
import { called, lastName, packageOf } from '../values/sym';
import { argument, known, one, type Args, type Sym, type Value } from '../values/value';

/** Calls to Forge's packages whose results the app continues to use. */
export function forgeModel(run: Run, callee: Sym, args: Args, node: ts.Node): Value | undefined {
  const name = packageOf(callee) ?? '';
  if (!name.startsWith('@forge/')) return undefined;
  const last = lastName(callee);
  if (name === '@forge/api' && ROUTES.has(last)) return asRoute(argument(args, 0));
  if (name === '@forge/bridge' && last === 'invoke') handOver(run, args);
  if (last === 'Modal') rememberOpened(run, args);
  if (last === 'define' && isResolver(callee)) return defined(run, callee, args, node);
  if (last === 'makeResolver') defineAll(run, called(callee, args, node), argument(args, 0));
  const isOffer = callee.links.at(-1) !== undefined && 'call' in (callee.links.at(-1) ?? {});
  if (isOffer && (last === 'getDefinitions' || last === 'makeResolver'))
    return runDefinitions(run, callee, node);
  return undefined;
}

const ROUTES = new Set(['assumeTrustedRoute', 'routeFromAbsolute']);

const isResolver = ({ root }: Sym): boolean =>
  root.from === 'module' &&
  (root.name === '@forge/resolver' ||
    root.name === '@forge/bridge' ||
    root.name === '@forge/api' ||
    root.name === '@forge/kvs');

/** `resolver.define(name, f)` registers the function and returns the resolver. */
function defined(run: Run, callee: Sym, args: Args, node: ts.Node): Value | undefined {
  const resolver = { ...callee, links: callee.links.slice(0, -1) };
  const own = ownerOf(resolver);
  const names = argument(args, 0);
  for (const { atom } of names) {
    const name = known(atom) ?? keyOf(atom);
    run.definitions.push({ resolver: own, name, handler: argument(args, 1), node });
  }
  return one({ ...resolver, key: own });
}

/** Records the payload that a page passes to a resolver's definition. */
function handOver(run: Run, args: Args): void {
  for (const { atom } of argument(args, 0)) {
    const name = known(atom);
    if (name === undefined) continue;
    const before = run.learned.invoked.get(name) ?? [];
    run.learned.invoked.set(name, join(before, args.list[1] ?? []));
  }
}

/** `new Modal({ resource: 'editor' })` opens a resource that no module names. */
function rememberOpened(run: Run, args: Args): void {
  for (const { atom } of argument(args, 0))
    if (atom.kind === 'thing')
      for (const held of atom.contents.current.entries.get('resource') ?? []) {
        const name = known(held.atom);
        if (name !== undefined) run.learned.opened.add(name);
      }
}
