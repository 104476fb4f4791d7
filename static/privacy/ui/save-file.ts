/** A file to hand to the person. */
export interface SavedFile {
  readonly name: string;
  readonly type: 'application/json' | 'text/markdown';
  readonly text: string;
}

const TYPES: readonly unknown[] = ['application/json', 'text/markdown'];

/** `sightglass-for-jira-acme-2026-11-22.json`: a name cannot be much of a message. */
const NAME = /^sightglass-for-jira-[a-z0-9-]{1,100}\.(?:json|md)$/;

/**
 * Hands a file to the browser to save. It never leaves this machine: what the link leads to is looked at
 * as it stands, right before it is followed. Throws for anything but a blob.
 */
export function saveFile({ name, type, text }: SavedFile): void {
  if (!NAME.test(name) || !TYPES.includes(type)) throw new Error('UNDECLARED');
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  if (link.protocol !== 'blob:' || link.href !== address) throw new Error('UNDECLARED');
  link.click();
  URL.revokeObjectURL(address);
}
