import type { Door } from './door';

/** The doors of the review as a page by itself, which is not part of the app. */
export const webDoors: readonly Door[] = [
  {
    path: 'static/web/address.ts',
    of: 'web',
    touches: 'the part of the page’s own address that browsers send to nobody',
    packages: [],
    names: ['addEventListener', 'location'],
  },
  {
    path: 'static/web/viewer.ts',
    of: 'web',
    touches: 'the languages and the time zone that the browser tells',
    packages: [],
    names: ['navigator'],
  },
  {
    path: 'static/web/share/packed.ts',
    of: 'web',
    touches: 'the browser’s own packing of texts',
    packages: [],
    names: ['Blob', 'CompressionStream', 'DecompressionStream', 'Response', 'atob', 'btoa'],
  },
  {
    path: 'static/web/keep.ts',
    of: 'web',
    touches: 'the browser’s offers to install the page and to keep its files',
    packages: [],
    names: ['document', 'navigator'],
  },
  {
    path: 'static/web/load.ts',
    of: 'web',
    touches: 'the page’s own scripts, as it loads them',
    packages: [],
    names: ['HTMLScriptElement', 'Object', 'document', 'globalThis'],
  },
  {
    path: 'static/web/keeper/keeper.ts',
    of: 'web',
    touches: 'the page’s own files where there is no network',
    packages: [],
    names: ['BUILD', 'FILES', 'caches', 'fetch', 'self'],
  },
];
