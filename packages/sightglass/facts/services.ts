import table from './services.json';
import { hostOf } from './hosts';

/**
 * A well-known service behind an address: what it is for and, where a public source says so, who runs
 * it, from which country.
 */
export interface Service {
  readonly name: string;
  /** `null` where no public source was found that names company and country alike. */
  readonly company: string | null;
  /** Two letters, ISO 3166; `null` where the company is. */
  readonly country: string | null;
  /** Its text is `name.purpose.<purpose>`. */
  readonly purpose: string;
  /** Where the entry can be checked: a public database, a register of processors, or Atlassian's list of analytics tools. */
  readonly source: string;
  /** The day of the copy of the source that the entry was compared with. */
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

type Row = Omit<Service, 'company' | 'country'> & {
  readonly company?: string;
  readonly country?: string;
};

/** A row without a company has no country either. */
function described({ name, company, country, purpose, source, date }: Row): Service {
  return { name, company: company ?? null, country: country ?? null, purpose, source, date };
}
