import table from './services.json';
import { hostOf } from './hosts';

/**
 * A well-known service behind an address: who runs it, from which country, for what purpose, and
 * how this is known.
 */
export interface Service {
  readonly name: string;
  readonly company: string;
  /** Two letters, ISO 3166. */
  readonly country: string;
  /** Its text is `name.purpose.<purpose>`. */
  readonly purpose: string;
  /**
   * Where this can be checked: a public database of services that agrees on company and country;
   * Atlassian's list for analytics tools; else the service's own pages.
   */
  readonly source: string;
  /** True where no public database was found that agrees on company and country. */
  readonly isUnverified: boolean;
  /** The day on which the entry was written or last checked. */
  readonly date: string;
}

/** Looks up an address's service; a directory without services answers `null` to everything. */
export type ServiceOf = (address: string) => Service | null;

const BY_DOMAIN = new Map(
  table.services.flatMap(({ domains, ...service }) =>
    domains.map((domain) => [domain, described(service)] as const),
  ),
);

/** Every known service. */
export const services: readonly Service[] = table.services.map(described);

/** The service at an address, by its longest known domain; `null` for an unknown one. */
export function serviceOf(address: string): Service | null {
  const labels = hostOf(address).split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const found = BY_DOMAIN.get(labels.slice(from).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

type Row = Omit<Service, 'isUnverified'> & { readonly isUnverified?: boolean };

/** Makes a service from a row; rows are verified unless they say otherwise. */
function described({ name, company, country, purpose, source, date, isUnverified }: Row): Service {
  return { name, company, country, purpose, source, date, isUnverified: isUnverified === true };
}
