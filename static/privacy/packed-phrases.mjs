/**
 * Ships the tables of phrases without the blanks by which their lines are indented and their commas
 * followed: what reads them takes them away again. Code in the same files loses them anyway.
 */
export const packedPhrases = () => ({
  name: 'packed-phrases',
  transform: {
    filter: { id: /\/says\/(?:lexicon|topics|phrases)\/[\w-]+\.ts$/ },
    handler: (code) => ({ code: code.replace(/(\n|,) +/g, '$1'), map: null }),
  },
});
