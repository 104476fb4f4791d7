/** @jsxImportSource preact */
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { outletsOf, servicesAt } from 'sightglass-for-jira/asks/outlets';

interface Props {
  readonly declared: Inspection['declared'];
  readonly words: InspectorWords;
}

/** Who is behind the addresses, as far as that is known. */
export function InspectServices({ declared, words }: Props) {
  const found = servicesAt(outletsOf(declared), words.serviceOf);
  if (found.length === 0) return null;
  return (
    <div class="part">
      <h3>{words.of('inspect.services')}</h3>
      <ul class="inspect-list">
        {found.map(({ service, hosts }) => (
          <li key={service.name}>
            {words.of(service.company === null ? 'page.service-unverified' : 'page.service', {
              name: service.name,
              company: words.company(service),
              country: words.country(service),
              purpose: [`purpose.${service.purpose}`],
              hosts,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
