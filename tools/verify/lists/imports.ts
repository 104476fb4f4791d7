/**
 * What files other than doors may import from a package. Types are free, as they vanish in
 * compilation.
 */
export interface AllowedImport {
  readonly from: string;
  readonly names: readonly string[];
  /** The folder or the file. */
  readonly in: string;
}

/** None of these reaches outside: two parsers, and the parts of Preact that only compute. */
export const allowedImports: readonly AllowedImport[] = [
  {
    from: 'js-yaml',
    names: ['parseEvents', 'YAMLException', 'EVENT_ID', 'getScalarValue', 'SCALAR_STYLE'],
    in: 'packages/sightglass/asks/reading/',
  },
  { from: 'jsonc-parser', names: ['parseTree'], in: 'packages/sightglass/asks/reading/json.ts' },
  { from: 'preact', names: ['createContext'], in: 'static/privacy/text/use-texts.ts' },
  { from: 'preact', names: ['createContext'], in: 'static/privacy/ui/whole-page.tsx' },
  {
    from: 'preact/hooks',
    names: [
      'useCallback',
      'useContext',
      'useEffect',
      'useId',
      'useLayoutEffect',
      'useMemo',
      'useRef',
      'useState',
    ],
    in: 'static/privacy/',
  },
  { from: 'preact/jsx-runtime', names: ['jsx', 'jsxs', 'Fragment'], in: 'static/privacy/' },
  {
    from: 'preact/hooks',
    names: ['useEffect', 'useState'],
    in: 'static/web/',
  },
  { from: 'preact/jsx-runtime', names: ['jsx', 'jsxs'], in: 'static/web/' },
  { from: 'virtual:design-tokens.css', names: [], in: 'static/web/main.tsx' },
  // The build makes this sheet, and the rule on style sheets checks it.
  { from: 'virtual:design-tokens.css', names: [], in: 'static/privacy/start/main.tsx' },
];
