/** How the part of the address begins that holds what is shared. */
const NAME = '#review=';

/** What came with the address; empty for nothing. A browser sends that part to nobody. */
export const fragment = (): string =>
  location.hash.startsWith(NAME) ? location.hash.slice(NAME.length) : '';

/** The address of this page with something in it. The page itself stays where it is. */
export const addressWith = (packed: string): string =>
  `${location.href.replace(/#.*$/, '')}${NAME}${packed}`;

/** Whether the page came over a network, so that a browser can keep it. */
export const isServed = (): boolean => location.protocol.startsWith('http');

/** Another address in the place of this one is another review: it begins anew. */
export const beginAnewWithAddress = (): void => {
  addEventListener('hashchange', () => {
    location.reload();
  });
};
