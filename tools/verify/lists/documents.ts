/** Every tag that the documents may have before scripts run, with its attributes; each closing one is free. */
export const documentTags: readonly RegExp[] = [
  /^!doctype html$/,
  /^html lang="en"$/,
  /^(?:head|title|body|noscript)$/,
  /^meta charset="utf-8"$/,
  /^meta name="viewport" content="width=device-width, initial-scale=1"$/,
  /^meta name="color-scheme" content="light dark"$/,
  /^meta name="referrer" content="no-referrer"$/,
  /^meta http-equiv="Content-Security-Policy" content="%POLICY%"$/,
  /^link rel="icon" href="\.\/icon\.svg" type="image\/svg\+xml"$/,
  // Forge puts the languages beside the build.
  /^link rel="preload" as="fetch" href="\.\/__LOCALES__\/i18n-info\.json" crossorigin="anonymous"(?: vite-ignore)?$/,
  /^link rel="stylesheet" crossorigin href="\.\/assets\/[\w-]+\.css"$/,
  /^script type="module" (?:src="\.\/start\/main\.tsx"|crossorigin src="\.\/assets\/[\w-]+\.js")$/,
  /^div id="app"$/,
  /^main class="page" aria-busy="true"$/,
  /^header class="page-header"$/,
  /^div class="skeleton skeleton-[a-z]+"$/,
  /^p class="boot-late"$/,
];

/** Everything that the documents say. All else on the pages is from the files of texts. */
export const documentTexts: readonly string[] = [
  'Sightglass',
  'Sightglass has not loaded yet. If nothing changes, reload this page.',
  'Sightglass needs JavaScript to show this page.',
  'Review a Jira app – Sightglass',
  '%FILES%',
  '%BOOT%',
  'This page reads manifests, descriptors and privacy statements of Jira apps in your browser, and needs JavaScript for that. It sends nothing.',
];

/** The policy of the page for the web, which `%POLICY%` stands for: none but its own files, and no way to send. */
export const webPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
