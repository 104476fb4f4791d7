/** Which checks of src/entry/guard.ts are strict enough for the pages of a module type. */
export const checksFor: ReadonlyMap<string, readonly string[]> = new Map([
  ['jira:adminPage', ['requireJiraAdmin']],
  ['jira:projectSettingsPage', ['requireJiraAdmin', 'requireProjectPerson']],
]);
