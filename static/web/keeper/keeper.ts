/** The worker that answers for the page where there is no network: with the page's own files, of one build. */
declare const FILES: readonly string[];
declare const BUILD: string;
declare const self: ServiceWorkerGlobalScope;

const NAME = `sightglass-${BUILD}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((kept) => kept.addAll([...FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(onlyThisBuild().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request));
});

async function onlyThisBuild(): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) => name.startsWith('sightglass-') && name !== NAME,
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** What is kept, whatever else stands in the address; only what is not goes to the network. */
const answer = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);

export {};
