import { execFileSync } from 'node:child_process';

const sheets = {
  light: 'html { --ds-text: #111111; --ds-unused: #000; --ds-shadow: 0 1px #111; }',
  dark: 'html { --ds-text: #EEEEEE; --ds-unused: #FFF; --ds-shadow: 0 1px #EEE; }',
  spacing: 'html { --ds-space-100: 0.5rem; }',
};

/** Runs in a separate process, since the build's plugin is an ES module, which Jest cannot load. */
const tokenSheet = (css: string): string => {
  const given = [css, sheets].map((value) => JSON.stringify(value)).join(', ');
  const script = `import { tokenSheet } from './static/privacy/tokens.mjs';
    process.stdout.write(tokenSheet(${given}));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
};

describe('the token sheet', () => {
  it('holds the tokens in use, colours for both colour modes, and no others', () => {
    const sheet = tokenSheet('p { color: var(--ds-text); margin: var(--ds-space-100) }');
    expect(sheet).toContain('--ds-text: light-dark(#111111, #EEEEEE);');
    expect(sheet).toContain('--ds-space-100: 0.5rem;');
    expect(sheet).not.toContain('--ds-unused');
  });

  it('follows the system until Jira has set a colour mode', () => {
    const sheet = tokenSheet('');
    expect(sheet).toContain(':root { color-scheme: light dark;');
    expect(sheet).toContain(":root[data-color-mode='dark'] { color-scheme: dark; }");
  });

  it('refuses a token that does not exist', () => {
    expect(() => tokenSheet('p { color: var(--ds-txet) }')).toThrow('--ds-txet');
  });

  it('refuses a token that it cannot give for both modes', () => {
    expect(() => tokenSheet('p { box-shadow: var(--ds-shadow) }')).toThrow('--ds-shadow');
  });
});
