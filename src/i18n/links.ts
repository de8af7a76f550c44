const TARGET = /\]\((?!<?(?:lang|index):)([^)\s]+)\)/g;

/** Where the links of a text lead; entries of the index and words in another language are the translator’s. */
export const linkTargets = (text: string): readonly string[] =>
  [...text.matchAll(TARGET)].map(([, target = '']) => target);
