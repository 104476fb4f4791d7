declare module 'flesch-kincaid' {
  /** The school grade of a text, from how many sentences, words and syllables it has. */
  export default function fleschKincaid(counts: {
    sentence: number;
    word: number;
    syllable: number;
  }): number;
}

declare module 'syllable' {
  /** How many syllables a word has. */
  export default function syllable(word: string): number;
}
