/** Files in the folders that ship which only the build runs. The rule `build-settings` looks at them. */
export const buildOnly: readonly string[] = [
  'static/privacy/text/packed-texts.mjs',
  'static/privacy/tokens.mjs',
  'static/privacy/vite.config.mjs',
];
