import { all, type Node } from '../reading/node';

/**
 * Where a manifest's permissions are or were meant to be: below `permissions`, also when indented
 * too far, or beside it when indented too little. That Atlassian may not accept the latter is
 * reported elsewhere.
 */
export const permissionsIn = (root: Node): readonly Node[] => [
  ...all(root, 'permissions'),
  ...all(root, 'app', 'permissions'),
  ...all(root, 'modules', 'permissions'),
  root,
];
