import type { Permissions } from '@forge/manifest';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';

import { isObject, isStrings } from './json';
import { NotModelled } from './refusal';
import { refuseServices } from './services';

export interface ManifestModule {
  readonly key: string;
  readonly function?: string;
  readonly handler?: string;
  readonly resource?: string;
  readonly resolver?: { readonly function?: string };
  readonly title?: string | { readonly i18n: string };
  readonly events?: readonly string[];
  readonly interval?: string;
  readonly useAsGetStarted?: boolean;
}

/** The parts of a manifest that the local Forge uses. */
export interface Manifest {
  readonly modules: Readonly<Record<string, readonly ManifestModule[]>>;
  readonly resources?: readonly { readonly key: string; readonly path: string }[];
  readonly translations?: {
    readonly resources: readonly { readonly key: string; readonly path: string }[];
    readonly fallback: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly permissions?: Permissions;
  readonly app: { readonly id: string };
}

/** A module with its type. */
export interface TypedModule extends ManifestModule {
  readonly type: string;
}

/** Answers questions about one manifest. */
export class AppManifest {
  readonly source: Manifest;

  constructor(source: Manifest) {
    this.source = source;
  }

  get appId(): string {
    return this.source.app.id.split('/').at(-1) ?? this.source.app.id;
  }

  get scopes(): readonly string[] {
    return namesOf(this.permissions.scopes ?? []);
  }

  get permissions(): Permissions {
    return this.source.permissions ?? {};
  }

  ofType(type: string): readonly ManifestModule[] {
    return this.source.modules[type] ?? [];
  }

  /** Every module with a page. */
  get pages(): readonly TypedModule[] {
    return Object.entries(this.source.modules).flatMap(([type, modules]) =>
      modules.filter(({ resource }) => resource !== undefined).map((one) => ({ type, ...one })),
    );
  }

  page(key: string): TypedModule | undefined {
    return this.pages.find((page) => page.key === key);
  }

  /** The module of a function, for calls that name only the function. */
  moduleOf(functionKey: string): TypedModule | undefined {
    for (const [type, modules] of Object.entries(this.source.modules)) {
      const found = modules.find(
        (one) => one.function === functionKey || one.resolver?.function === functionKey,
      );
      if (found !== undefined) return { type, ...found };
    }
    return undefined;
  }

  /** The name under which the app's `index` exports a function. */
  exportOf(functionKey: string): string | undefined {
    const handler = this.ofType('function').find(({ key }) => key === functionKey)?.handler;
    if (handler === undefined) return undefined;
    const [file, name] = handler.split('.');
    if (file !== 'index' || name === undefined) throw new NotModelled(`handler ${handler}`);
    return name;
  }
}

/**
 * Reads a manifest from a file or takes a parsed one. Throws for one without modules or without an
 * app.
 */
export async function readManifest(given: string | Manifest): Promise<AppManifest> {
  const source = typeof given === 'string' ? parsed(await readFile(resolve(given), 'utf8')) : given;
  return new AppManifest(decodeManifest(source));
}

/** What was parsed before, by its text. Nobody changes it. */
const known = new Map<string, unknown>();

function parsed(text: string): unknown {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

function decodeManifest(source: unknown): Manifest {
  const sound =
    isObject(source) &&
    isObject(source['app']) &&
    isObject(source['modules']) &&
    Object.values(source['modules']).every(
      (modules) =>
        Array.isArray(modules) &&
        modules.every((one) => isObject(one) && typeof one['key'] === 'string'),
    );
  if (!sound) throw new Error('The manifest has no app, no modules, or a module without a key.');
  refuseServices(source);
  return source as unknown as Manifest;
}

/** Scopes are a list, or the keys of a map with options. */
const namesOf = (scopes: unknown): readonly string[] => {
  if (isStrings(scopes)) return scopes;
  return isObject(scopes) ? Object.keys(scopes) : [];
};
