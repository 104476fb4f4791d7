import { ATLASSIAN_TERMS } from '../../disclose/dependencies';

/** Licences under which packages may ship; any other is refused. Forge's terms forbid copyleft. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  ATLASSIAN_TERMS,
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);
