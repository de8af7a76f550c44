import type { Data, Project } from '../../project/project.js';

interface BookletWords {
  readonly contents: string;
  /** Beside a link; slot: page. */
  readonly page: string;
}

const ENGLISH: BookletWords = { contents: 'Contents', page: '(page {page})' };

/** Words that booklets need and no template prints, from `booklet:` in `words.yaml`. */
export function bookletWords({ words }: Project): BookletWords {
  const own = entry(words, 'booklet');
  const word = (name: keyof BookletWords): string => {
    const found = entry(own, name);
    return typeof found === 'string' ? found : ENGLISH[name];
  };
  return { contents: word('contents'), page: word('page') };
}

const entry = (data: Data | undefined, name: string): Data | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as { readonly [key: string]: Data })[name]
    : undefined;
