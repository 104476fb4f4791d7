import table from './services.json';
import { hostOf } from './hosts';

/** A well-known service behind an address: its row says what it is for and, where a source says it, who runs it. */
export interface Service {
  readonly name: string;
  /** `null` where no public source was found that names company and country alike. */
  readonly company: string | null;
  /** In two letters, as of ISO 3166; `null` where the company is. */
  readonly country: string | null;
  /** In words by `name.purpose.<purpose>`. */
  readonly purpose: string;
  /** Where all of the row stands: open databases, registers of processors, Atlassian's list of tools that collect usage. */
  readonly source: string;
  /** The day of the source that the row was compared with. */
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

type Row = Omit<Service, 'company' | 'country'> & {
  readonly company?: string;
  readonly country?: string;
};

/** A row without a company has no country either. */
function described({ name, company, country, purpose, source, date }: Row): Service {
  return { name, company: company ?? null, country: country ?? null, purpose, source, date };
}
