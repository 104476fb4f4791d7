import { withRelease } from '../../../tools/release/changelog';

const release = (text: string): string =>
  withRelease(text, '1.0.0', '2026-11-22', ['Nothing changed about your data.']);

it('names what was noted as unreleased after the release, and adds its lines', () => {
  expect(
    release('# Changelog\n\n## Unreleased\n\n- A button.\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n'),
  ).toBe(
    '# Changelog\n\n## 1.0.0 (2026-11-22)\n\n- A button.\n- Nothing changed about your data.\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n',
  );
});

it('takes an unreleased section that is the last, or empty', () => {
  expect(release('# Changelog\n\n## Unreleased\n')).toBe(
    '# Changelog\n\n## 1.0.0 (2026-11-22)\n\n- Nothing changed about your data.\n',
  );
});

it('puts a section first where nothing was noted', () => {
  expect(release('# Changelog\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n')).toBe(
    '# Changelog\n\n## 1.0.0 (2026-11-22)\n\n- Nothing changed about your data.\n\n## 0.9.0 (2026-01-01)\n\n- Old.\n',
  );
  expect(release('# Changelog\n')).toBe(
    '# Changelog\n\n## 1.0.0 (2026-11-22)\n\n- Nothing changed about your data.\n',
  );
});

it('keeps what is the same between two releases as it was', () => {
  const twice = withRelease(release('# Changelog\n'), '1.1.0', '2026-12-01', ['More.']);
  expect(twice).toBe(
    '# Changelog\n\n## 1.1.0 (2026-12-01)\n\n- More.\n\n## 1.0.0 (2026-11-22)\n\n- Nothing changed about your data.\n',
  );
});
