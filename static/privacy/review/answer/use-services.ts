import { useEffect, useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { outletsOf } from 'sightglass-for-jira/asks/outlets';
import type { ServiceOf } from 'sightglass-for-jira/facts/services';

/** Whose addresses a file names, once that is known: the answer does not wait for it, nor needs it to be right. */
export function useServices(...read: readonly (Inspection | null)[]): ServiceOf | null {
  const [found, setFound] = useState<{ readonly serviceOf: ServiceOf } | null>(null);
  const isWanted = read.some((each) => each !== null && outletsOf(each.declared).length > 0);
  useEffect(() => {
    if (!isWanted) return;
    void import('./service-table').then(
      ({ serviceTable }) => {
        setFound(serviceTable);
      },
      () => null,
    );
  }, [isWanted]);
  return found?.serviceOf ?? null;
}
