import { sourcesEnding } from '../sources';

const found = (files: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...files].filter(([, text]) => pattern.test(text)).map(([path]) => path);

describe('the pages keep to Forge’s default content policy', () => {
  it('with no script or style inside the page', () => {
    const html = sourcesEnding('.html');
    expect(html.size).toBe(1);
    expect(found(html, /<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/)).toEqual([]);
  });

  it('with no style attribute and no raw markup in any component', () => {
    const components = sourcesEnding('.tsx');
    expect(components.size).toBeGreaterThan(10);
    expect(found(components, /\bstyle=|dangerouslySetInnerHTML|innerHTML/)).toEqual([]);
  });

  it('with nothing taken from another address', () => {
    expect(found(sourcesEnding('.html', '.css'), /https?:|@import|url\(/)).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('take every colour from a design token', () => {
    expect(found(sourcesEnding('.css'), /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i)).toEqual([]);
  });
});
