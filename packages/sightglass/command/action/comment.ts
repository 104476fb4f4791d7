import { at, itemsAt, textAt } from '../../json/decoded';
import type { Environment } from '../surroundings';

/** The marker by which the action recognises its own comment. */
const MARK = '<!-- sightglass: what this change lets the app do -->';

/** GitHub's limit is 65,536 characters. */
const LONGEST = 60_000;

/** What happened: a comment was created, updated, or refused by GitHub with a status. */
export type Said = 'made' | 'renewed' | { readonly refused: number };

/** Keeps one comment in a pull request up to date. */
export async function sayOnce(
  markdown: string,
  pullRequest: number,
  env: Environment,
): Promise<Said> {
  const issues = `${env['GITHUB_API_URL'] ?? ''}/repos/${env['GITHUB_REPOSITORY'] ?? ''}/issues`;
  const own = await ownComment(`${issues}/${pullRequest}/comments`, env);
  if (own !== null && typeof own !== 'number') return own;
  const body = JSON.stringify({ body: bodyOf(markdown) });
  const answer =
    own === null
      ? await call('POST', `${issues}/${pullRequest}/comments`, env, body)
      : await call('PATCH', `${issues}/comments/${own}`, env, body);
  if (!answer.ok) return { refused: answer.status };
  return own === null ? 'made' : 'renewed';
}

const bodyOf = (markdown: string): string =>
  `${MARK}\n${markdown.length > LONGEST ? `${markdown.slice(0, LONGEST)}\n\n…` : markdown}`;

/** At most this many pages of a hundred comments are searched. */
const MOST_PAGES = 20;

/** The earlier comment. Only the same author's counts, since anybody may write the marker. */
async function ownComment(
  address: string,
  env: Environment,
): Promise<number | null | { readonly refused: number }> {
  const author = await authorFor(env);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await call('GET', `${address}?per_page=100&page=${page}`, env);
    if (!answer.ok) return { refused: answer.status };
    const all: unknown = await answer.json();
    const comments = itemsAt({ all }, 'all');
    const own = comments
      .filter(
        (comment) =>
          isBy(author, at(comment, 'user')) && textAt(comment, 'body')?.startsWith(MARK) === true,
      )
      .map((comment) => at(comment, 'id'))
      .find((id) => typeof id === 'number');
    if (own !== undefined) return own;
    if (comments.length < 100) return null;
  }
  return null;
}

/**
 * The id of the person whose token it is; `null` for the token of a job or an app, which GitHub does not tell
 * who it is, and in whose name a bot writes.
 */
async function authorFor(env: Environment): Promise<number | null> {
  const answer = await call('GET', `${env['GITHUB_API_URL'] ?? ''}/user`, env);
  if (!answer.ok) return null;
  const id = at(await answer.json(), 'id');
  return typeof id === 'number' ? id : null;
}

const isBy = (author: number | null, user: unknown): boolean =>
  author === null ? textAt(user, 'type') === 'Bot' : at(user, 'id') === author;

const call = (
  method: string,
  address: string,
  env: Environment,
  body: string | null = null,
): Promise<Response> =>
  fetch(address, {
    method,
    body,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env['SIGHTGLASS_TOKEN'] ?? ''}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
  });
