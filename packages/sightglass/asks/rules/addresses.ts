/** `{{localBaseUrl}}`, `${host}`: filled in when the app is published. */
export const isTemplate = (url: string): boolean => /\{\{.*\}\}|\$\{.*\}|^<.*>$|^%.*%$/.test(url);

/** Whether an address can only be one of Atlassian's: its sites, interfaces and files. */
export const isAtlassians = (address: string): boolean =>
  /^(?:[a-z]+:\/\/)?(?:\*\.)?(?:[\w-]+\.)*(?:atlassian\.(?:net|com)|atl-paas\.net)(?::\d+)?(?:\/.*)?$/i.test(
    address.trim(),
  );
