import ts from 'typescript';

import { at, keysAt } from 'sightglass-for-jira/json/decoded';
import { absentSettings, compilerSettings } from '../lists/compiler';
import type { Finding, Rule } from '../rule';
import { jsonLine } from '../tree/json-line';

const FILE = 'tsconfig.json';

/** The other rules rest on what the compiler checks, so its settings stay strict. */
export const compiler: Rule = {
  id: 'compiler',
  looksAt: 'every setting of the compiler',
  examine: (project) => {
    const text = project.files.read(FILE) ?? '';
    const settings: unknown = ts.parseConfigFileTextToJson(FILE, text).config;
    const given = [...keysAt(settings), ...keysAt(settings, 'compilerOptions')];
    const finding = (name: string, message: string): Finding => ({
      file: FILE,
      line: jsonLine(text, ['compilerOptions', name]),
      message,
    });
    const findings = [
      ...Object.entries(compilerSettings)
        .filter(([name, value]) => at(settings, 'compilerOptions', name) !== value)
        .map(([name, value]) => finding(name, `${name} must be ${String(value)}.`)),
      ...given
        .filter((name) => absentSettings.includes(name))
        .map((name) => finding(name, `${name} is not set.`)),
    ];
    return { examined: given.length, findings };
  },
};
