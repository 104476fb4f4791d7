/** Types of packages whose values may stand for anything: nothing is reached through them. */
export const harmlessTypes: readonly {
  readonly from: string;
  readonly name: string;
  readonly reason: string;
}[] = [
  {
    from: '@forge/api',
    name: 'AppContext',
    reason: 'What Forge tells of the call, and a clock that runs to its end.',
  },
  {
    from: '@forge/events',
    name: 'InvocationError',
    reason: 'A number and a word for Forge, which asks to be called again.',
  },
];
