import { formats, papers } from '../project/formats.js';
import type { Kind, Project } from '../project/project.js';
import { templateNames } from '../project/template-names.js';
import type { World } from '../world/world.js';
import type { Lists } from './described.js';

/** Every name of a game that an editor can offer. */
export interface GameNames {
  readonly lists: Lists;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Ids of the cards of each kind. */
  readonly cards: ReadonlyMap<string, readonly string[]>;
  /** Pictures in the game folder. */
  readonly images: readonly string[];
  /** What a theme may name: icons and fonts that ship with cocreator, and the game's own. */
  readonly iconFiles: readonly string[];
  readonly fontFiles: readonly string[];
}

const FONTS = '@expo-google-fonts';
const ICONS = '@phosphor-icons/core/assets';

/** Looks up what there is in a game folder and among the shipped assets. */
export async function gameNames(world: World, project: Project): Promise<GameNames> {
  const files = await world.listFiles(project.folder);
  const ending = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file));
  const own = (pattern: RegExp): readonly string[] => ending(pattern).map((file) => `./${file}`);
  const { names: templates } = await templateNames({ files: new Set(files), world });
  const { colors, styles, fonts, icons } = project.theme;
  return {
    lists: {
      colors: [...colors.keys()],
      styles: [...styles.keys()],
      fonts: [...fonts.keys()],
      icons: [...icons.keys()],
      kinds: [...project.kinds.keys()],
      decks: project.decks.map(({ id }) => id),
      formats: [...formats.keys(), ...project.theme.formats.keys()],
      papers: [...papers.keys()],
      templates: [...templates],
      blocks: [...new Set([...styles.keys(), ...templates])],
      yamlFiles: ending(/\.ya?ml$/i),
      chapters: ending(/\.md$/i),
    },
    kinds: project.kinds,
    cards: cardIds(project),
    images: ending(/\.(?:png|jpe?g|svg)$/i),
    iconFiles: [...(await shippedIcons(world)), ...own(/\.svg$/)],
    fontFiles: [...(await shippedFonts(world, [...fonts.values()].flat())), ...own(/\.(?:ttf|otf)$/i)],
  };
}

function cardIds({ decks }: Project): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, cards } of decks) {
    const known = ids.get(kind) ?? new Set();
    for (const { id } of cards) if (id !== '') known.add(id);
    ids.set(kind, known);
  }
  return new Map([...ids].map(([kind, known]) => [kind, [...known]]));
}

async function shippedIcons(world: World): Promise<readonly string[]> {
  const sets = [
    ['fill', 'phosphor'],
    ['bold', 'phosphor-bold'],
  ] as const;
  const lists = await Promise.all(
    sets.map(async ([weight, set]) => {
      const ending = `-${weight}.svg`;
      return (await world.listAssets(`${ICONS}/${weight}`)).map(
        (file) => `${set}/${file.slice(0, -ending.length)}`,
      );
    }),
  );
  return lists.flat();
}

/** Every cut of the families the theme uses already. */
async function shippedFonts(world: World, used: Iterable<string>): Promise<readonly string[]> {
  const families = new Set(
    [...used].filter((path) => path.startsWith(FONTS)).map((path) => path.split('/').slice(0, 2).join('/')),
  );
  const lists = await Promise.all(
    [...families].toSorted().map(async (family) => {
      const files = await world.listAssets(family);
      return files.filter((file) => /\.(?:ttf|otf)$/i.test(file)).map((file) => `${family}/${file}`);
    }),
  );
  return lists.flat();
}
