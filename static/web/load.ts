type Exported = Readonly<Record<string, unknown>>;

/** What a script says of itself as it runs: what it needs, and what it makes of that. */
interface Part {
  readonly needs: readonly string[];
  readonly make: (
    load: (name: string) => Promise<Exported>,
    meta: { readonly url: string },
    ...needed: Exported[]
  ) => Exported;
}

const expected = new Map<string, (part: Part) => void>();
const parts = new Map<string, Promise<Exported>>();

/**
 * Loads the page's scripts as such: a browser that opens a page from a disk refuses modules. Each script calls
 * `part`, as the build writes it; the first that nobody has asked for is where the page starts.
 */
const part = (needs: Part['needs'], make: Part['make']): void => {
  const address =
    document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const take = expected.get(address);
  if (take === undefined) parts.set(address, made(address, { needs, make }));
  else take({ needs, make });
};

function load(address: string): Promise<Exported> {
  const known = parts.get(address);
  if (known !== undefined) return known;
  const coming = new Promise<Part>((resolve, reject) => {
    expected.set(address, resolve);
    const script = document.createElement('script');
    script.src = address;
    script.onerror = () => {
      // So that it can be asked for again.
      parts.delete(address);
      script.remove();
      reject(new Error('UNREACHABLE'));
    };
    document.head.append(script);
  }).then((registered) => made(address, registered));
  parts.set(address, coming);
  return coming;
}

async function made(address: string, { needs, make }: Part): Promise<Exported> {
  const near = (name: string): Promise<Exported> => load(new URL(name, address).href);
  return make(near, { url: address }, ...(await Promise.all(needs.map(near))));
}

Object.assign(globalThis, { part });
