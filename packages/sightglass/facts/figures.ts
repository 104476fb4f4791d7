export interface OperationCount {
  readonly operations: number;
  /** How many of them delete. */
  readonly deleting: number;
}

/** What all scopes together open of the operations that a product publishes. */
export interface Reach extends OperationCount {
  readonly product: string;
  /** How many the product publishes. */
  readonly published: number;
  /** How many of those reached ask for no scope at all. */
  readonly unscoped: number;
  /** How many of those that delete are HTTP DELETE requests. */
  readonly deleteRequests: number;
  /** How many list people, their groups and rights, or what they did. */
  readonly people: number;
}
