declare module 'hyphen/*/index.js' {
  /** Puts `hyphenChar` where the patterns of the language let a word be broken. */
  const patterns: {
    hyphenateSync(
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ): string;
  };
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default patterns;
}
