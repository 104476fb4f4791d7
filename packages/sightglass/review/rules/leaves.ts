import type { Passage } from '../../says/reading';
import { mentionsOf } from './mention';
import {
  isConnect,
  namesOf,
  point,
  serversOf,
  staysWithin,
  topicOf,
  type Rule,
  type Server,
} from './rule';
import { own } from '../../json/own';

const PROVIDERS = 38;
const LOCATION = 45;

/** The text says that nothing leaves Atlassian: does the file let the app send to a server? */
export const leavesAtlassian: Rule = (statement, app) => {
  const denied = staysWithin(statement);
  if (denied.length === 0 || app.kind === 'scope-list') return [];
  const servers = serversOf(app);
  if (servers.length > 0) {
    return [
      point(
        ['leaves', 'disagrees', LOCATION],
        denied,
        servers.map(({ line }) => line),
        { hosts: namesOf(servers) },
      ),
    ];
  }
  return isConnect(app)
    ? [point(['leaves-connect', 'disagrees', LOCATION], denied, [])]
    : [point(['stays', 'bears-out', LOCATION], denied, [])];
};

/** The app sends to hosts: does the text name who runs them? */
export const recipientsNamed: Rule = (statement, app) => {
  const servers = serversOf(app);
  if (servers.length === 0) return [];
  const mentions = new Map(servers.map(({ host }) => [host, mentionsOf(statement, host)]));
  const mentioned = ({ host }: Server): readonly Passage[] => mentions.get(host) ?? [];
  const unnamed = servers.filter((server) => mentioned(server).length === 0);
  const named = servers.filter((server) => mentioned(server).length > 0);
  const { passages } = topicOf(statement, PROVIDERS);
  return [
    ...(unnamed.length === 0
      ? []
      : [
          point(
            ['unnamed', 'disagrees', PROVIDERS],
            passages,
            unnamed.map(({ line }) => line),
            { hosts: namesOf(unnamed) },
          ),
        ]),
    ...(named.length === 0
      ? []
      : [
          point(
            ['named', 'bears-out', PROVIDERS],
            named.flatMap(mentioned),
            named.map(({ line }) => line),
            { hosts: namesOf(named) },
          ),
        ]),
  ];
};

/** The text names a place: is the server there, as far as the file tells? */
export const placeKept: Rule = (statement, app) => {
  const places = topicOf(statement, LOCATION).values.filter(({ kind }) => kind === 'place');
  const servers = serversOf(app);
  if (places.length === 0 || (servers.length === 0 && !isConnect(app))) return [];
  const outside = servers.filter(({ region }) => !places.some(({ value }) => isIn(region, value)));
  const values = {
    places: [...new Set(places.map(({ value }) => value))],
    hosts: namesOf(outside),
  };
  if (servers.length > 0 && outside.length === 0) {
    return [
      point(
        ['place-kept', 'bears-out', LOCATION],
        places,
        servers.map(({ line }) => line),
        values,
      ),
    ];
  }
  return outside.length === 0
    ? [point(['place-server-unknown', 'says-nothing', LOCATION], places, [], values)]
    : [
        point(
          ['place-unknown', 'disagrees', LOCATION],
          places,
          outside.map(({ line }) => line),
          values,
        ),
      ];
};

/** Atlassian's region codes, and how a text may write the place. */
const REGIONS: Readonly<Record<string, RegExp>> = {
  eu: /europe|germany|ireland|eea|france|netherlands|frankfurt|dublin/i,
  de: /germany|frankfurt|europe/i,
  us: /united states|usa|virginia|oregon/i,
  uk: /united kingdom|uk/i,
  au: /australia/i,
  ca: /canada/i,
  sg: /singapore/i,
  jp: /japan/i,
  in: /india/i,
  ch: /switzerland/i,
  kr: /korea/i,
};

const isIn = (region: string, place: string): boolean =>
  own(REGIONS, region.toLowerCase())?.test(place) ?? false;
