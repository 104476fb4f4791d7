const PLATFORM = 'https://developer.atlassian.com/platform/forge/';
const STORAGE = `${PLATFORM}storage-reference/`;

/** Atlassian's pages about storage, as of 2026-08-22. */
export const KVS = `${STORAGE}kvs/`;
export const KVS_API = `${STORAGE}kvs-api/`;
export const KVS_BATCH = `${STORAGE}kvs-batch/`;
export const KVS_ERRORS = `${STORAGE}handling-errors-kvs/`;
export const KVS_QUERY = `${STORAGE}kvs-api-query/`;
export const KVS_SECRETS = `${STORAGE}kvs-api-secret/`;
export const KVS_TRANSACTIONS = `${STORAGE}kvs-transactions/`;
export const LIMITS = `${PLATFORM}limits-kvs-ce/`;
/** The same calls over HTTP, with the status of each answer. */
export const REST = `${PLATFORM}rest/v1/api-group-key-value-store/`;
/** Notes in the public repository of a benchmark of Forge apps, read on 2026-11-28. */
export const SEEN_WITH_TWO = 'with version 2.0.7, by the notes of a public benchmark of Forge apps';
