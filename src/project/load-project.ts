import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Source } from '../diagnostics/line-index.js';
import { inOrder } from '../diagnostics/order.js';
import type { World } from '../world/world.js';
import { checkCards } from './check/cards.js';
import { checkCuts, isGameText } from './check/text-cut.js';
import { type Finding, placed } from './finding.js';
import { formats } from './formats.js';
import { loadTheme } from './load-theme.js';
import { loadRules, loadWords } from './load-words.js';
import { createLocator } from './locate.js';
import type { ParsedFile } from './parse.js';
import type { Deck, Locate, Origin, Project } from './project.js';
import { readDecks } from './read-decks.js';
import { readKinds } from './read-kinds.js';
import { readProducts } from './read-products.js';
import { readRecords } from './read-records.js';
import { DEFAULT_CHECKS } from './schema/checks.js';
import { speaksEffects } from './schema/effect-language.js';
import { gameShape } from './schema/game.js';
import { readEach } from './schema/read-part.js';
import { fillData, type Seen } from './seen.js';
import { noGame, openShelf, type Shelf } from './shelf.js';
import { templateNames } from './template-names.js';

/** A game as far as it could be read. */
export interface LoadedProject {
  /** Only a game without errors. */
  readonly project: Project | undefined;
  /** The same with whatever could be read of a game with errors, for those who help to write it; never to be printed. */
  readonly draft: Project | undefined;
  /** Sorted by file and line. */
  readonly problems: readonly Diagnostic[];
  readonly locate: Locate;
  /** The texts of the files read, by their paths, for code frames. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads a game folder and checks everything in it that does not depend on paper. */
export async function loadProject(world: World, folder: string, seen: Seen = {}): Promise<LoadedProject> {
  const shelf = await openShelf(world, folder, seen.overlay);
  const game = await shelf.read('game.yaml');
  const locator = createLocator(shelf.sources, seen.overlay);
  const read: ReadGame = game
    ? await readGame(game, shelf, seen)
    : { problems: [noGame(shelf)], findings: [] };
  const problems = inOrder([...read.problems, ...placed(read.findings, locator)]);
  const project = hasErrors(problems) ? undefined : read.project;
  return { project, draft: read.project, problems, locate: locator.locate, sources: shelf.sources };
}

const countCards = (decks: readonly Deck[], ids: readonly string[]): number =>
  decks
    .filter(({ id }) => ids.includes(id))
    .flatMap((deck) => deck.cards)
    .reduce((sum, { copies }) => sum + copies, 0);

interface ReadGame {
  readonly project?: Project;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

async function readGame(game: ParsedFile, shelf: Shelf, seen: Seen): Promise<ReadGame> {
  if (game.broken && game.data === undefined) return { problems: game.problems, findings: [] };
  const root: Origin = { file: game.source.file, path: [] };
  const at = (...path: string[]): Origin => ({ ...root, path });
  const { value: parts, findings } = readEach(gameShape, game.data, root);
  const kinds = readKinds(parts.kinds, at('kinds'));
  const theme = await loadTheme(parts.theme, at('theme'), shelf);
  const rules = await loadRules({ path: parts.rules, origin: at('rules') }, shelf);
  const needsPhrasebook = speaksEffects(kinds.value.map.values());
  const words = await loadWords({ path: parts.words, origin: at('words'), needsPhrasebook }, shelf);
  const decks = await readDecks(parts.decks ?? [], at('decks'), {
    shelf,
    kinds: kinds.value,
    selection: seen.selection,
  });
  const variables = new Map(Object.entries(parts.variables ?? {}));
  const icons = { ...theme.names.icon, names: new Set([...theme.names.icon.names, ...variables.keys()]) };
  const cards = checkCards(decks, kinds.value.map, { ...theme.names, inline: icons, files: shelf.files });
  const products = readProducts(parts.products ?? [], at('products'), {
    names: {
      decks: decks.ids,
      styles: theme.names.style,
      templates: await templateNames(shelf),
      files: shelf.files,
    },
    formats: { sizes: new Map([...formats, ...theme.theme.formats]), complete: theme.isRead },
    countOf: (ids) => countCards(cards.value, ids),
  });
  const records = await readRecords(products.value, shelf);
  const loaded = [theme, rules, words, decks, records];
  return {
    findings: [
      ...findings,
      ...kinds.findings,
      ...loaded.flatMap((part) => part.findings),
      ...cards.findings,
      ...products.findings,
    ],
    problems: [...game.problems, ...checkCuts(game, isGameText), ...loaded.flatMap((part) => part.problems)],
    project: filled(
      {
        folder: shelf.folder,
        title: parts.title ?? '',
        subtitle: parts.subtitle ?? '',
        version: parts.version ?? '',
        language: parts.language ?? '',
        credits: parts.credits ?? [],
        author: parts.author,
        reading: parts.reading && {
          fields: new Map(Object.entries(parts.reading.cards)),
          described: new Map(Object.entries(parts.reading.described)),
          passages: new Map(Object.entries(parts.reading.passages)),
        },
        licence: parts.licence,
        sources: new Map(Object.entries(parts.sources ?? {})),
        kinds: kinds.value.map,
        decks: cards.value,
        theme: theme.theme,
        rules: rules.data,
        rulesFile: rules.file,
        words: words.data,
        wordsFile: words.file,
        phrasebook: words.phrasebook,
        products: products.value,
        sleeves: parts.sleeves ?? [],
        records: records.value,
        checks: parts.checks ?? DEFAULT_CHECKS,
        variables,
        mayChange: parts.editions,
        edition: seen.edition,
        printed: seen.products,
      },
      seen,
    ),
  };
}

/** Variables take their values when everything is checked, so that problems stand where the texts do. */
function filled(project: Project, { unfilled }: Seen): Project {
  const { variables, decks, words } = project;
  if (variables === undefined || variables.size === 0 || unfilled) return project;
  return {
    ...project,
    decks: decks.map((deck) => ({
      ...deck,
      cards: deck.cards.map((card) => ({ ...card, values: fillData(card.values, variables) })),
    })),
    // The slots of the phrasebook are not the game’s variables.
    words: fillData(words, variables, ['phrasebook']),
  };
}
