import table from './events.json';

const names = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

/**
 * The lists of scopes that each let an app receive an event; empty for an event that needs none.
 */
export function scopesOfEvent(event: string): readonly (readonly string[])[] {
  const found = table.groups.find(({ events }) =>
    events.some((each) => each.toLowerCase() === event.toLowerCase()),
  );
  return found === undefined
    ? []
    : [names(found.classic), names(found.granular)].filter((list) => list.length > 0);
}
