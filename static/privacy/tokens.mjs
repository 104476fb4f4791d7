import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const MODULE = 'virtual:design-tokens.css';
const THEMES = {
  colorMode: 'auto',
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
};

/**
 * Provides `virtual:design-tokens.css`: the values of exactly those Atlassian design tokens that the
 * style sheets in `folder` use. A token that Atlassian does not have fails the build. Jira's own values
 * win wherever Jira supplies them, because its selectors are more specific than `:root`.
 */
export function designTokens(folder) {
  return {
    name: 'design-tokens',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) =>
      id === `\0${MODULE}` ? tokenSheet(sheetsIn(folder), await themes()) : null,
  };
}

/**
 * The values of exactly those design tokens that `css` uses, for both colour modes, out of each theme's
 * own sheet by its name. Throws on a token that no theme has.
 */
export function tokenSheet(css, { dark = '', ...others }) {
  const values = declarationsIn(Object.values(others).join('\n'));
  const darkValues = declarationsIn(dark);
  const lines = namesIn(css).map((name) => {
    if (!values.has(name)) throw new Error(`There is no design token ${name}.`);
    const value = values.get(name);
    return `${name}: ${inBothModes(name, value, darkValues.get(name) ?? value)};`;
  });
  return [
    `:root { color-scheme: light dark; ${lines.join(' ')} }`,
    `:root[data-color-mode='light'] { color-scheme: light; }`,
    `:root[data-color-mode='dark'] { color-scheme: dark; }`,
  ].join('\n');
}

function inBothModes(name, light, dark) {
  if (light === dark) return light;
  const areColors = [light, dark].every((value) => /^#[0-9a-f]{3,8}$/i.test(value));
  if (!areColors) throw new Error(`${name} differs by colour mode and is not a colour.`);
  return `light-dark(${light}, ${dark})`;
}

const namesIn = (css) => [...new Set(css.match(/(?<=var\()--ds-[\w-]+/g))].sort();

const declarationsIn = (sheet) =>
  new Map([...sheet.matchAll(/(--ds-[\w-]+):\s*([^;]+);/g)].map(([, ...pair]) => pair));

const sheetsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

async function themes() {
  // Without a resolver the package asks Atlassian's feature service, which no build can reach.
  globalThis.__PLATFORM_FEATURE_FLAGS__ = { booleanResolver: () => false };
  // The package has no export map, so only `require` finds the entry point.
  const { getThemeStyles } = createRequire(import.meta.url)('@atlaskit/tokens/get-theme-styles');
  const sheets = await getThemeStyles(THEMES);
  return Object.fromEntries(sheets.map(({ id, css }) => [id, css]));
}
