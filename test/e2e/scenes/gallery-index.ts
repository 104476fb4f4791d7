import { readdirSync, writeFileSync } from 'node:fs';

export const FOLDER = 'test-results/gallery';

/** Writes the index page of all pictures, one row for each scene. */
export function writeIndex(): void {
  const pictures = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .sort();
  const sceneOf = (file: string): string => file.replace(/-(?:light|dark|contrast|print)-.*/, '');
  const scenes = [...new Set(pictures.map(sceneOf))].map(
    (scene) => [scene, pictures.filter((file) => sceneOf(file) === scene)] as const,
  );
  const rows = scenes.map(
    ([scene, files]) => `<h2 id="${scene}">${scene}</h2>\n${files.map(figure).join('\n')}`,
  );
  const links = scenes.map(([scene]) => `<a href="#${scene}">${scene}</a>`);
  writeFileSync(`${FOLDER}/index.html`, `${HEAD}${links.join(' · ')}\n${rows.join('\n')}\n`);
}

const figure = (file: string): string =>
  `<a href="${file}"><img src="${file}" alt="${file.replace('.png', '')}" loading="lazy" height="500"></a>`;

const HEAD = '<!doctype html><meta charset="utf-8"><title>Gallery</title><h1>Gallery</h1>\n';
