import { CONCERNS, type Concern } from '../asks/finding';

export const FORMATS = ['text', 'markdown', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command is asked for. */
export interface Options {
  /** Paths as given; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly isComparing: boolean;
  /** Whether all that speaks in an app's favor is told, not only what matters most. */
  readonly isAll: boolean;
  readonly failOn: readonly Concern[];
  readonly locale: string | null;
}

/** Why the command cannot be carried out, in one line. */
export class Misuse extends Error {}

export const USAGE =
  'Usage: npm run --silent inspect -- FILE… [--json | --sarif | --markdown] [--compare]' +
  ' [--all] [--fail-on CONCERN,…] [--locale LANGUAGE]';

const FLAGS = ['--json', '--sarif', '--markdown', '--compare', '--all', '--fail-on', '--locale'];

/** Reads the arguments. Throws `Misuse` for what it does not know, with what there is instead. */
export function readOptions(args: readonly string[]): Options {
  const { files, given } = sorted(args);
  const formats = FORMATS.filter((format) => given.has(`--${format}`));
  if (formats.length > 1)
    throw new Misuse('Choose one of --json, --sarif and --markdown: there is one output.');
  const options: Options = {
    files,
    format: formats[0] ?? 'text',
    isComparing: given.has('--compare'),
    isAll: given.has('--all'),
    failOn: (given.get('--fail-on') ?? []).flatMap(concernsIn),
    locale: given.get('--locale')?.at(-1) ?? null,
  };
  requireSense(options);
  return options;
}

/** Paths apart from options and their values; all is a path after `--`. */
function sorted(args: readonly string[]) {
  const end = args.indexOf('--');
  const [before, after] = end < 0 ? [[...args], []] : [args.slice(0, end), args.slice(end + 1)];
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (let arg = before.shift(); arg !== undefined; arg = before.shift()) {
    if (arg === '-' || !arg.startsWith('-')) {
      files.push(arg);
      continue;
    }
    const [flag = '', ...rest] = arg.split('=');
    if (!FLAGS.includes(flag))
      throw new Misuse(`There is no ${flag}. There are: ${FLAGS.join(', ')}.`);
    const isValued = flag === '--fail-on' || flag === '--locale';
    if (!isValued && rest.length > 0) throw new Misuse(`${flag} takes no value.`);
    const value = !isValued ? '' : rest.length > 0 ? rest.join('=') : before.shift();
    if (value === undefined) throw new Misuse(`${flag} wants a value. ${USAGE}`);
    given.set(flag, [...(given.get(flag) ?? []), value]);
  }
  return { files: [...files, ...after], given };
}

function concernsIn(list: string): Concern[] {
  return list.split(',').map((item) => {
    const concern = CONCERNS.find((known) => known === item.trim().toLowerCase());
    if (concern === undefined)
      throw new Misuse(`There is no concern “${item.trim()}”. There are: ${CONCERNS.join(', ')}.`);
    return concern;
  });
}

function requireSense({ files, format, isComparing }: Options): void {
  if (files.length === 0) throw new Misuse(USAGE);
  if (files.filter((file) => file === '-').length > 1)
    throw new Misuse('Standard input (-) can be read only once.');
  if (!isComparing) return;
  if (files.length < 1 || files.length > 2)
    throw new Misuse(
      '--compare wants two files, the earlier and the later, or the difference of two versions.',
    );
  if (format === 'sarif')
    throw new Misuse('SARIF tells of files, not of what changed: leave out --sarif or --compare.');
}
