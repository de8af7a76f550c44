import type { Data, Project } from '../../project/project.js';

export interface BookletWords {
  readonly contents: string;
  /** Beside a link; slot: page. */
  readonly page: string;
  /** Above boxes, by the word in `> [!WORD]`, lower case. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Words that booklets print by themselves, from `booklet:` in `words.yaml`; English where it says nothing. */
export function bookletWords({ words }: Project): BookletWords {
  const own = new Map(textsIn(entry(words, 'booklet')));
  return {
    contents: own.get('contents') ?? 'Contents',
    page: own.get('page') ?? '(page {page})',
    labels: own,
  };
}

const textsIn = (data: Data | undefined): readonly (readonly [string, string])[] =>
  Object.entries(isGroup(data) ? data : {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

const entry = (data: Data, name: string): Data | undefined => (isGroup(data) ? data[name] : undefined);

type Group = { readonly [key: string]: Data };

const isGroup = (data: Data | undefined): data is Group =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
