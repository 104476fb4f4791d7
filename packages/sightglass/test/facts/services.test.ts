import table from '../../facts/services.json';
import { serviceOf, services } from '../../facts/services';
import purposes from '../../locales/en-US/output.json';

const named = services.filter(({ company }) => company !== null);

it('knows at least 80 services with company, country and purpose', () => {
  expect(named.length).toBeGreaterThanOrEqual(80);
});

it.each(services.map((service) => [service.name, service] as const))(
  'says where what it tells of %s stands, and as of which day',
  (_, { source, date, purpose, company, country }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(new Date(date).toISOString()).toContain(date);
    expect(purposes).toHaveProperty([`name.purpose.${purpose}`]);
    expect(company === null).toBe(country === null);
  },
);

it('knows each domain once', () => {
  const domains = table.services.flatMap((row) => row.domains);
  expect(new Set(domains).size).toBe(domains.length);
  expect(domains.filter((domain) => serviceOf(domain) === null)).toEqual([]);
});
