import { all, type Node } from '../reading/node';

/**
 * Where a manifest's permissions stand, or were meant to: below `permissions`, which may be indented too
 * much, or beside it where they are indented too little. What Atlassian takes of these is told elsewhere.
 */
export const permissionsIn = (root: Node): readonly Node[] => [
  ...all(root, 'permissions'),
  ...all(root, 'app', 'permissions'),
  ...all(root, 'modules', 'permissions'),
  root,
];
