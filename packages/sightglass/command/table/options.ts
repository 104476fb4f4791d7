import { FORMATS, type Format } from '../../output/formats';
import { Misuse } from '../misuse';
import type { Asked } from './command';
import type { Option } from './command';

const TOLD: Readonly<Record<Format, string>> = {
  text: '',
  markdown: 'in Markdown',
  html: 'as one HTML page, which loads nothing',
  json: 'as JSON, with what was found and each sentence',
  sarif: 'as SARIF 2.1.0, for code scanning',
  csv: 'as a table for a spreadsheet',
};

/** An option for each format that a command can write besides text. */
export const formatOptions = (...formats: readonly Exclude<Format, 'text'>[]): readonly Option[] =>
  formats.map((name) => ({ name, value: null, text: `answer ${TOLD[name]}` }));

/** The requested format. Throws `Misuse` for more than one. */
export function formatIn(asked: Asked): Format {
  const [format = 'text', ...others] = FORMATS.filter((name) => asked.has(name));
  if (others.length > 0)
    throw new Misuse(
      `Choose one of --${[format, ...others].join(' and --')}: there is one output.`,
    );
  return format;
}

export const LOCALE: Option = {
  name: 'locale',
  value: 'LANGUAGE',
  text: 'the language of the answer, such as de or pt-BR; English where it is not given',
};

export const ACCEPT: Option = {
  name: 'accept',
  value: 'FILE',
  text: 'findings that may stay; .sightglass.yml where it is not given',
};

/** The option that makes a build fail. */
export const failOn = (choices: readonly string[]): Option => ({
  name: 'fail-on',
  value: 'NAMES',
  choices,
  text: `end with 1 where one of these was found: ${choices.join(', ')}`,
});
