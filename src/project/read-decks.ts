import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkUnique } from './check/duplicate-ids.js';
import { checkCuts, isTextOf } from './check/text-cut.js';
import { type Finding, finding, inside, type Spot } from './finding.js';
import { checkName, type Names } from './names.js';
import type { Card, Deck, Kind, Origin } from './project.js';
import { readCards } from './read-cards.js';
import { type DeckEntry, deckSchema } from './schema/game.js';
import { readPart, type Tokens } from './schema/read-part.js';
import type { CardSelection } from './seen.js';
import { isKeys } from './shape-of.js';
import { openFile, type Shelf } from './shelf.js';

/** The decks of a game; the values of their cards are not checked yet. */
export interface DeckDrafts {
  readonly decks: readonly Deck[];
  /** Ids of decks as they are written. */
  readonly ids: Names;
  /** Kinds some of whose cards could not be read. */
  readonly incomplete: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

interface DeckDraft {
  readonly deck: Deck | undefined;
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

interface Table {
  readonly shelf: Shelf;
  readonly kinds: Tokens<Kind>;
  /** Where not all cards of the files are in the box, or more. */
  readonly selection?: CardSelection | undefined;
}

/** Reads all deck files that `decks:` names, one after the other, in order. */
export async function readDecks(
  entries: readonly unknown[],
  origin: Origin,
  table: Table,
): Promise<DeckDrafts> {
  const kinds = table.kinds.names;
  const drafts: DeckDraft[] = [];
  for (const [index, entry] of entries.entries()) {
    drafts.push(await readDeck(entry, inside(origin, index), table));
  }
  const ids = drafts.flatMap(({ id }, index) => (id ? [{ id, origin: inside(origin, index, 'id') }] : []));
  return {
    decks: drafts.flatMap(({ deck }) => deck ?? []),
    ids: { names: new Set(ids.map(({ id }) => id)), complete: drafts.every(({ id }) => id !== undefined) },
    incomplete: new Set(drafts.flatMap(({ kind, complete }) => (complete ? [] : kindsMeant(kind, kinds)))),
    findings: [...drafts.flatMap(({ findings }) => findings), ...checkUnique('deck', ids)],
    problems: drafts.flatMap(({ problems }) => problems),
  };
}

/** A deck whose kind is misspelt may be of any. */
const kindsMeant = (kind: string | undefined, kinds: ReadonlySet<string>): readonly string[] =>
  kind !== undefined && kinds.has(kind) ? [kind] : [...kinds];

async function readDeck(
  entry: unknown,
  origin: Origin,
  { shelf, kinds, selection }: Table,
): Promise<DeckDraft> {
  const { value: draft, findings } = readPart(deckSchema, entry, origin);
  const nothing = { deck: undefined, complete: false, findings, problems: [] };
  if (draft === undefined) return { ...nothing, ...headOf(entry) };
  const { id, kind } = draft;
  const known = { names: kinds.names, complete: true };
  const strangers = checkName({ what: 'kind', name: kind, spot: { origin: inside(origin, 'kind') } }, known);
  const { paths, findings: unclear } = pathsOf(draft, origin);
  const said = [...findings, ...strangers, ...unclear];

  const type = kinds.map.get(kind);
  const read = [];
  for (const { path, spot } of paths)
    read.push(await readDeckFile({ shelf, path, spot, deck: id, kind: type }));
  const own = read.flatMap((file) => file.cards).filter((card) => selection?.keeps(card.id) ?? true);
  for (const path of selection?.more.get(id) ?? []) {
    const spot = { origin: inside(origin, 'file') };
    read.push(await readDeckFile({ shelf, path, spot, deck: id, kind: type }));
  }
  const cards = [...own, ...read.slice(paths.length).flatMap((file) => file.cards)];
  const complete = paths.length > 0 && read.every((file) => file.complete);
  const isEmpty = complete && type !== undefined && cards.length === 0;
  const empty = isEmpty
    ? [
        finding(
          'game/empty-deck',
          { deck: id, file: paths.map(({ path }) => path).join(', ') },
          { origin: inside(origin, 'id') },
        ),
      ]
    : [];
  return {
    deck: type && { id, kind, file: paths[0]?.path ?? '', cards },
    id,
    kind,
    complete: complete && !isEmpty,
    findings: [
      ...said,
      ...read.flatMap((file) => file.findings),
      ...empty,
      ...(complete && type && !isEmpty ? miscounted(draft, cards, origin) : []),
    ],
    problems: read.flatMap((file) => file.problems),
  };
}

/** A maker who says how many cards a deck has is told when it has more or fewer. */
function miscounted(
  { id, cards: wanted }: DeckEntry,
  cards: readonly Card[],
  origin: Origin,
): readonly Finding[] {
  const found = cards.reduce((sum, { copies }) => sum + copies, 0);
  if (wanted === undefined || wanted === found) return [];
  return [finding('game/deck-count', { deck: id, found, wanted }, { origin: inside(origin, 'cards') })];
}

interface Head {
  readonly id: string | undefined;
  readonly kind: string | undefined;
}

/** A deck that is written wrongly still has a name and a kind for others to use. */
function headOf(entry: unknown): Head {
  if (!isKeys(entry)) return { id: undefined, kind: undefined };
  const { id, kind } = entry;
  return { id: typeof id === 'string' ? id : undefined, kind: typeof kind === 'string' ? kind : undefined };
}

interface Written {
  readonly path: string;
  readonly spot: Spot;
}

interface Paths {
  readonly paths: readonly Written[];
  readonly findings: readonly Finding[];
}

const ONE_OF = ['file', 'files'] as const;

function pathsOf(draft: DeckEntry, origin: Origin): Paths {
  const found = ONE_OF.filter((key) => draft[key] !== undefined);
  const one =
    draft.file === undefined ? [] : [{ path: draft.file, spot: { origin: inside(origin, 'file') } }];
  const many = (draft.files ?? []).map((path, index) => ({
    path,
    spot: { origin: inside(origin, 'files', index) },
  }));
  const findings =
    found.length === 1 ? [] : [finding('game/one-of-keys', { keys: ONE_OF, found }, { origin })];
  return { paths: [...one, ...many], findings };
}

interface DeckFile extends Written {
  readonly shelf: Shelf;
  readonly deck: string;
  readonly kind: Kind | undefined;
}

interface ReadDeckFile {
  readonly cards: readonly Card[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

async function readDeckFile({ shelf, path, spot, deck, kind }: DeckFile): Promise<ReadDeckFile> {
  const { file, findings, problems } = await openFile(shelf, path, spot);
  if (file === undefined || kind === undefined) return { cards: [], complete: false, findings, problems };
  const read = readCards(file, { deck, kind });
  return {
    cards: read.value,
    complete: !file.broken && read.findings.length === 0,
    findings: [...findings, ...read.findings],
    problems: [...problems, ...checkCuts(file, isTextOf(kind), read.value)],
  };
}
