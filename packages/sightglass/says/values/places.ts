/** Names of places, by each way to write them. */
export const placeNames: ReadonlyMap<string, string> = new Map([
  ['usa', 'United States'],
  ['u.s', 'United States'],
  ['us', 'United States'],
  ['united states', 'United States'],
  ['uk', 'United Kingdom'],
  ['united kingdom', 'United Kingdom'],
  ['eu', 'European Union'],
  ['european union', 'European Union'],
  ['eea', 'European Economic Area'],
  ['european economic area', 'European Economic Area'],
]);
