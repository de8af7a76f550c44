import { type Diagnostic, problem } from '../../../diagnostics/diagnostic.js';
import { fillSlots } from '../../../game/phrasebook.js';
import type { Data, Project } from '../../../project/project.js';

type Slots = Readonly<Record<string, string>>;

/** What a story is told with; `say` and `title` never fail, what is missing is told once at the end. */
export interface Sentences {
  readonly say: (sentence: string, slots?: Slots) => string;
  /** The title or name of a card; its id where it has none. */
  readonly title: (kind: string, id: string) => string;
  /** A text inside a card, such as that of an option. */
  readonly textIn: (kind: string, id: string, ...path: readonly string[]) => string;
  readonly missing: () => readonly Diagnostic[];
}

/** The sentences of `story:` in `words.yaml`, and the names of cards. */
export function sentencesOf({ words, wordsFile, decks }: Project): Sentences {
  const story = entry(words, 'story');
  const missing = new Set<string>();
  const cards = new Map(
    decks.flatMap((deck) => deck.cards.map((card) => [`${card.kind} ${card.id}`, card.values] as const)),
  );
  return {
    say(sentence, slots = {}) {
      const written = entry(story, sentence);
      if (typeof written === 'string') return fillSlots(written, slots);
      missing.add(sentence);
      return '';
    },
    title(kind, id) {
      const values = cards.get(`${kind} ${id}`);
      const title = values?.title ?? values?.name;
      return typeof title === 'string' ? title : id;
    },
    textIn(kind, id, ...path) {
      const found = path.reduce<Data | undefined>(entry, cards.get(`${kind} ${id}`));
      return typeof found === 'string' ? found : '';
    },
    missing: () =>
      [...missing].map((sentence) => {
        const start = { line: 1, column: 1, offset: 0 };
        const place = wordsFile ? { file: wordsFile, start, end: start } : undefined;
        return problem('booklet/no-story', { sentence }, { place });
      }),
  };
}

const entry = (data: Data | undefined, key: string): Data | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as { readonly [key: string]: Data })[key]
    : undefined;
