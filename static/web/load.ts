/** What a script says of itself as it runs: what it needs, and how it is made. */
type Declare = (
  put: (name: string | Readonly<Record<string, unknown>>, value?: unknown) => unknown,
  context: { readonly import: (name: string) => Promise<object>; readonly meta: object },
) => {
  readonly setters: readonly ((module: object) => void)[];
  readonly execute: () => unknown;
};

interface Registered {
  readonly needs: readonly string[];
  readonly declare: Declare;
}

const expected = new Map<string, (registered: Registered) => void>();
const modules = new Map<string, Promise<object>>();

/**
 * Loads the page's scripts as such: a browser that opens a page from a disk refuses modules. Each script calls
 * `System.register`, as the compiler writes it; the first that nobody has asked for is where the page starts.
 */
const register = (needs: readonly string[], declare: Declare): void => {
  const address =
    document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const take = expected.get(address);
  if (take === undefined) modules.set(address, made(address, { needs, declare }));
  else take({ needs, declare });
};

function load(address: string): Promise<object> {
  const known = modules.get(address);
  if (known !== undefined) return known;
  const coming = new Promise<Registered>((resolve, reject) => {
    expected.set(address, resolve);
    const script = document.createElement('script');
    script.src = address;
    script.onerror = () => {
      // So that it can be asked for again.
      modules.delete(address);
      script.remove();
      reject(new Error('UNREACHABLE'));
    };
    document.head.append(script);
  }).then((registered) => made(address, registered));
  modules.set(address, coming);
  return coming;
}

async function made(address: string, { needs, declare }: Registered): Promise<object> {
  const near = (name: string): Promise<object> => load(new URL(name, address).href);
  const exported: Record<string, unknown> = {};
  const { setters, execute } = declare(
    (name, value) => {
      Object.assign(exported, typeof name === 'string' ? { [name]: value } : name);
      return value ?? name;
    },
    { import: near, meta: { url: address } },
  );
  const needed = await Promise.all(needs.map(near));
  needed.forEach((module, index) => setters[index]?.(module));
  await execute();
  return exported;
}

Object.assign(globalThis, { System: { register } });
