import type { Project } from '../project/project.js';
import type { Names } from './page/desk.js';
import type { ReportWords } from './words.js';

/** The names a reader of this game knows; ids where it has none. */
export function namesOf({ decks, kinds, phrasebook }: Project, words: ReportWords): Names {
  const titles = new Map(
    decks.flatMap(({ cards }) =>
      cards.map(
        ({ id, values }) => [id, typeof values.title === 'string' ? values.title : nameIn(values)] as const,
      ),
    ),
  );
  const stats: Readonly<Record<string, string>> = phrasebook?.names ?? {};
  const hooks: Readonly<Record<string, string>> = phrasebook?.hooks ?? {};
  const deckKinds = new Map(decks.map(({ id, kind }) => [id, kinds.get(kind)?.name ?? id]));
  const track = (id: string) => stats[id] ?? id;
  return {
    card: (id) => titles.get(id) ?? id,
    track,
    action: (id) => {
      const [action = id, about] = id.split('-');
      const name = hooks[action] ?? words.noAction;
      return about === undefined ? name : `${name} ${track(about)}`;
    },
    approach: (id) => titles.get(id) ?? id,
    deck: (id) => deckKinds.get(id) ?? id,
  };
}

const nameIn = (values: Project['decks'][number]['cards'][number]['values']): string | undefined =>
  typeof values.name === 'string' ? values.name : undefined;
