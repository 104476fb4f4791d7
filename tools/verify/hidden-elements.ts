import type { Node } from 'estree';

import type { Finding } from './finding';
import { hiders } from './lists/hiders';
import { parsed, placeOf } from './modules';
import type { Project } from './project';
import { nameOfKey } from './subset/members';

const HIDES: ReadonlySet<string> = new Set(hiders.map((one) => one.split(' ')[0] ?? ''));

/** Every use of a class or attribute that hides an element, beyond the listed ones. */
export function hiddenElements(project: Project): readonly Finding[] {
  const left = [...hiders];
  return project.modules().flatMap((module) =>
    parsed(module.code).nodes.flatMap((node) =>
      hidersIn(node)
        .filter((name) => {
          const at = left.indexOf(`${name} ${module.path}`);
          return at === -1 || left.splice(at, 1).length === 0;
        })
        .map((name) => ({
          ...placeOf(project.files, module, node),
          message: `${name} hides what is not on the list.`,
        })),
    ),
  );
}

function hidersIn(node: Node): readonly string[] {
  if (node.type === 'Property' && nameOfKey(node.key, node.computed) === 'hidden')
    return ['hidden'];
  const text =
    node.type === 'Literal'
      ? String(node.value)
      : node.type === 'TemplateElement'
        ? node.value.raw
        : '';
  return text.split(' ').filter((word) => word !== 'hidden' && HIDES.has(word));
}
