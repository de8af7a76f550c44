import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { gatherProblems } from './diagnostics/gather.js';
import { faceInspector } from './lint/face/inspect-faces.js';
import type { Traits } from './lint/face/likeness.js';
import { lintGame } from './lint/lint-game.js';
import type { BookletProof } from './products/booklet/proven-pages.js';
import type { Tell } from './products/card-faces.js';
import { lookOf } from './products/look-of.js';
import { proveProduct } from './products/product-sheets.js';
import { savingInk } from './products/saving-ink.js';
import { openShop, type Shop } from './products/shop.js';
import type { Workshop } from './products/workshop.js';
import type { Lens } from './project/lens.js';
import { loadProject } from './project/load-project.js';
import { checkAlternatives } from './reading/check-alternatives.js';
import { checkLanguages } from './reading/check-languages.js';
import { checkSaid } from './reading/check-said.js';
import { inSeverity } from './triage/severities.js';
import type { World } from './world/world.js';

/** What is wrong with a game, and how much of it was read. */
export interface Checkup {
  readonly problems: readonly Diagnostic[];
  readonly summary: { readonly files: number; readonly cards: number; readonly products: number };
  /** The files of the game that were read, in the order in which they were. */
  readonly read: readonly string[];
  /** The text of a file of the game, for code frames. */
  readonly source: (file: string) => string | undefined;
}

/** A game that is ready to be printed, unless something is wrong with it. */
export interface ReadGame extends Checkup {
  readonly shop: Shop | undefined;
}

/** Faces and booklets in which nothing was wrong. */
export interface Proven {
  readonly faces: ReadonlyMap<string, Traits>;
  readonly booklets: ReadonlyMap<string, BookletProof>;
}

/** Keeps what was right from one check to the next. */
export interface Memory {
  /** What was found with the same look, as `look` stands for it. */
  read(look: string): Promise<Proven>;
  write(look: string, proven: Proven): Promise<void>;
}

interface CheckChoices {
  readonly eco?: boolean | undefined;
  readonly memory?: Memory | undefined;
}

/**
 * Everything that is wrong with a game: its YAML, its templates, and what does not fit on its cards and sheets. Through
 * a lens it is checked in another language or edition, with `eco` as it is printed with little ink.
 */
export async function checkGame(
  world: World,
  folder: string,
  lens?: Lens,
  { eco = false, memory }: CheckChoices = {},
): Promise<Checkup> {
  const { shop: whole, problems, ...rest } = await readGame(world, folder, { lens });
  const shop = whole && (eco || lens?.eco) ? savingInk(whole) : whole;
  const seen = lens?.problems ?? [];
  if (shop === undefined) return { ...rest, problems: [...seen, ...problems] };
  const { project, locate } = shop;
  const files = new Set(await world.listFiles(folder));
  const found = gatherProblems();
  const tell = (more: Iterable<Diagnostic>): void => {
    for (const each of more) found.add(inSeverity([lens ? lens.written(each) : each], project, locate));
  };
  tell(problems);
  tell(lintGame(whole?.project ?? project, { files, texts: textsOf(rest) }, locate));
  tell(checkAlternatives(shop));
  tell(checkSaid(shop));
  tell(checkLanguages(shop));
  await proveAll({ shop, world: lens?.world ?? world, memory }, tell);
  return { ...rest, problems: [...seen, ...found.all()] };
}

interface Bench {
  readonly shop: Shop;
  readonly world: World;
  readonly memory: Memory | undefined;
}

/** Looks at everything that is printed, but for what a check before this one found right. */
async function proveAll({ shop, world, memory }: Bench, tell: Tell): Promise<void> {
  const { project } = shop;
  const look = memory && (await lookOf(world, shop));
  const before = look === undefined ? NOTHING : ((await memory?.read(look)) ?? NOTHING);
  const faces = { before: before.faces, now: new Map<string, Traits>() };
  const booklets = { before: before.booklets, now: new Map<string, BookletProof>() };
  const inspecting: Shop = {
    ...shop,
    inspect: faceInspector(project, faces),
    ...(memory && { proofs: booklets }),
  };
  for (const product of project.products) proveProduct(product, inspecting, tell);
  if (look !== undefined) await memory?.write(look, { faces: faces.now, booklets: booklets.now });
}

const NOTHING: Proven = { faces: new Map(), booklets: new Map() };

const textsOf = ({ read, source }: Pick<Checkup, 'read' | 'source'>): ReadonlyMap<string, string> =>
  new Map(read.map((file) => [file, source(file) ?? '']));

/** Reads a game and opens the shop for it; no shop where something is wrong already. */
export async function readGame(
  world: World,
  folder: string,
  { lens, workshop }: { readonly lens?: Lens | undefined; readonly workshop?: Workshop | undefined } = {},
): Promise<ReadGame> {
  const { project, problems, locate, sources } = await loadProject(world, folder, lens);
  const looking = lens?.world ?? world;
  const opened =
    project && !hasErrors(problems) ? await openShop(looking, { project, locate, workshop }) : undefined;
  return {
    shop: opened?.shop,
    problems: [...problems, ...(opened?.problems ?? [])],
    summary: {
      files: sources.size,
      cards: project?.decks.reduce((sum, { cards }) => sum + cards.length, 0) ?? 0,
      products: project?.products.length ?? 0,
    },
    read: [...sources.keys(), ...(opened?.files ?? [])],
    source: (file) => lens?.source(file) ?? sources.get(file)?.text ?? opened?.sourceOf(file),
  };
}
