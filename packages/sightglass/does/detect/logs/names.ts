import { listed } from '../listed';
import { isPersonal, plainName } from '../storage/people';
import type { Printed } from '../../reading';

/** Names of data that may be logged without concern. */
const HARMLESS = listed(`
  status statustext ok length size count total index code level duration ms time
  timestamp date version method enabled success eventtype action startat maxresults
  page limit number attempt retries retrycount retryafter result elapsed now start end
  type env environment environmenttype module modulekey functionkey mode locale
  timezone percentage progress score confidence isvalid exists created updated latency
  batch batchsize offset state current has match matches flag character part cursor
  step phase stage priority element callback format width height typename operation
  queue statuscode interval delay timeout issuetype successful failed skipped processed
  totalcount maxretries min max sum
`);

const SECRET = listed(`
  token secret password apikey credential authorization passphrase privatekey accesskey bearer
`);

const CONTENT = listed(`
  summary description body comment comments text title subject label labels jql query
  prompt content name html markdown adf note notes keywords searchkeywords input inputs
  filename message question projectname values searchterm value transcript
  stdout snippet instructions feedback jqlquery searchquery topic term
`);

const WHOLE = listed(`
  event context payload request req response res data issue issues user users project
  projects fields extension args params config settings json object results changelog
  responsedata responsebody issuedata userdata answer responsetext headers members
  record entity tickets ticket item items page pages document worklog worklogs
  attachment attachments
`);

const ERROR = listed(`
  error err e ex exception cause reason stack errors errordata errormessage errortext
  errmsg errorbody errormessages errordetails failure problem caught
`);

/** What kind of data a name suggests. */
export function printedBy(name: string): Printed | 'harmless' | undefined {
  const its = plainName(name);
  if (isQuestion(name) || its.endsWith('count') || its.endsWith('length')) return 'harmless';
  if (ERROR.has(its) || its.endsWith('error')) return 'error';
  if (isPersonal(name)) return 'personal';
  if ([...SECRET].some((word) => its.includes(word))) return 'secret';
  if (
    HARMLESS.has(its) ||
    its.endsWith('ms') ||
    its.endsWith('at') ||
    its.endsWith('date') ||
    its.endsWith('time')
  )
    return 'harmless';
  if (isId(its, name)) return 'id';
  if (CONTENT.has(its)) return 'content';
  return WHOLE.has(its) ? 'whole' : undefined;
}

/**
 * Whether a name reads as a question, such as `isOpen` or `hasToken`; the first word must stand
 * alone, so `issue` is not one.
 */
const isQuestion = (name: string): boolean =>
  ['is', 'has', 'can', 'should', 'num', 'total'].some((start) => {
    const next = name.charAt(start.length);
    return name.startsWith(start) && next !== '' && next !== next.toLowerCase();
  });

/** Whether a name suggests an error. */
export const isErrorName = (name: string): boolean => printedBy(name) === 'error';

const IDS = listed(`
  id key ids keys ari uuid url uri urls uris instanceurl baseurl siteurl hostname jobid
`);
const ID_ENDINGS = listed(`
  Id ID Key Ids Keys IDs Url URL Urls Ari _id _key Uuid
`);

/** Whether a name ends with `Id`, `Key` or the like. */
const isId = (its: string, name: string): boolean =>
  IDS.has(its) ||
  [...ID_ENDINGS].some((ending) => name.endsWith(ending)) ||
  its.endsWith('idorkey');
