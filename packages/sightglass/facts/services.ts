import table from './services.json';
import { hostOf } from './hosts';

/** A well-known service behind an address: its row says who runs it, from where, what for, and since when we know. */
export interface Service {
  readonly name: string;
  readonly company: string;
  /** In two letters, as of ISO 3166. */
  readonly country: string;
  /** In words by `name.purpose.<purpose>`. */
  readonly purpose: string;
  /**
   * Where to look it up: an open database of services, which names company and country as the row does;
   * for tools that collect usage, Atlassian's own list of them; for others, the service's own pages.
   */
  readonly source: string;
  /** Whether no public database was found that names company and country alike. */
  readonly isUnverified: boolean;
  /** The day on which the row was written or last compared with its source. */
  readonly date: string;
}

/** How an address's service is looked up; what knows none says `null` to all. */
export type ServiceOf = (address: string) => Service | null;

const BY_DOMAIN = new Map(
  table.services.flatMap(({ domains, ...service }) =>
    domains.map((domain) => [domain, described(service)] as const),
  ),
);

/** Every service that is known. */
export const services: readonly Service[] = table.services.map(described);

/** The service at an address, by its longest known domain; `null` for one that is not known. */
export function serviceOf(address: string): Service | null {
  const labels = hostOf(address).split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const found = BY_DOMAIN.get(labels.slice(from).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

type Row = Omit<Service, 'isUnverified'> & { readonly isUnverified?: boolean };

/** Rows say so where it is not verified. */
function described({ name, company, country, purpose, source, date, isUnverified }: Row): Service {
  return { name, company, country, purpose, source, date, isUnverified: isUnverified === true };
}
