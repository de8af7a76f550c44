import { type Checkup, readGame } from './check.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { nearest } from './diagnostics/suggest.js';
import { type DrawnFile, type FileJob, fileJobs } from './file-jobs.js';
import { logoInspector } from './lint/face/logo-inspector.js';
import { type ListedFile, manifestOf } from './products/manifest.js';
import type { Progress } from './products/progress.js';
import { savingInk } from './products/saving-ink.js';
import { readSources } from './products/sources.js';
import { openWorkshop, type Workshop } from './products/workshop.js';
import type { OpenedProfile } from './profiles/open-profile.js';
import type { Lens } from './project/lens.js';
import type { Card, Product, Project } from './project/project.js';
import type { Stage, World } from './world/world.js';

export interface BuildRequest {
  readonly folder: string;
  /** Folder the PDFs go to. */
  readonly out: string;
  /** Ids of the products to print; all where empty. */
  readonly only: readonly string[];
  readonly progress: Progress;
  /** Of cocreator, for the colophon. */
  readonly version?: string | undefined;
  /** Prints the game in another language or edition. */
  readonly lens?: Lens | undefined;
  /** Prints these cards only, and says so in a note beside them. */
  readonly cards?: SomeCards | undefined;
  /** The printer it is for; without one, every print of the game as it stands there. */
  readonly profile?: OpenedProfile | undefined;
  /** Prints with little ink, also where neither profile nor edition asks for it. */
  readonly eco?: boolean | undefined;
  /** How far backs are moved for the printer they go to, in mm, right and down. */
  readonly backOffset?: readonly [number, number] | undefined;
  /** Where several editions are printed one after the other: what one of them hands on to the next. */
  readonly workshop?: Workshop | undefined;
}

/** A few cards of a game. */
export interface SomeCards {
  readonly wanted: (card: Card) => boolean;
  /** What to do with them, a line each. */
  readonly note: readonly string[];
}

export type { Progress, Workshop };
export { openWorkshop };

export interface BuiltFile extends ListedFile {
  /** Not part of the manifest: no two runs take the same time. */
  readonly seconds: number;
}

export interface BuiltGame extends Checkup {
  /** Empty where something is wrong: then nothing was written. */
  readonly files: readonly BuiltFile[];
  readonly unknownProducts: readonly UnknownProduct[];
}

export interface UnknownProduct {
  readonly id: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** Checks a game and prints everything in its box: all files appear in the output folder, or none. */
export async function buildGame(world: World, request: BuildRequest): Promise<BuiltGame> {
  const { lens, profile, cards } = request;
  const { shop: full, ...game } = await readGame(world, request.folder, {
    lens,
    workshop: request.workshop,
  });
  const eco = request.eco || lens?.eco || profile?.chosen?.profile.eco;
  const whole = full && eco ? savingInk(full) : full;
  const read = {
    ...game,
    problems: [...(lens?.problems ?? []), ...(profile?.problems ?? []), ...game.problems],
  };
  const opened = whole && {
    ...whole,
    sources: await readSources(world, request.folder, game.read),
    program: request.version,
    ...(lens?.edition?.logo && { inspect: logoInspector(whole.project, lens.edition.logo) }),
    ...(cards && { wanted: cards.wanted }),
  };
  if (opened === undefined || hasErrors(read.problems)) return { ...read, files: [], unknownProducts: [] };
  const known = opened.project.products.map(({ id }) => id);
  const unknown = request.only.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const unknownProducts = unknown.map((id) => ({ id, nearest: nearest(id, known), known }));
    return { ...read, files: [], unknownProducts };
  }
  const only = cards ? productsWith(cards, opened.project, request.only) : request.only;
  const problems: Diagnostic[] = [...read.problems];
  if (cards && only.length === 0) return { ...read, files: [], unknownProducts: [] };
  const tell = (found: readonly Diagnostic[]): void =>
    void problems.push(...(lens ? found.map(lens.written) : found));
  const jobs = fileJobs(opened, { only, chosen: profile?.chosen, tell, backOffset: request.backOffset });
  if (hasErrors(problems)) return { ...read, problems, files: [], unknownProducts: [] };
  const stage = await world.stage(request.out);
  try {
    const files: BuiltFile[] = [];
    for (const job of jobs) {
      const bench = { stage, created: world.now, progress: request.progress };
      files.push(await timed(world, job, () => job.draw(bench)));
    }
    if (cards) await stage.write('changes.txt', [new TextEncoder().encode(`${cards.note.join('\n')}\n`)]);
    return { ...read, ...(await finish({ stage, files, problems, title: opened.project.title })) };
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

/** Products that show some of the cards, among those asked for. */
const productsWith = (
  { wanted }: SomeCards,
  { decks, products }: Project,
  only: readonly string[],
): readonly string[] =>
  products
    .filter((product: Product) => only.length === 0 || only.includes(product.id))
    .filter(
      (product) =>
        product.kind !== 'booklet' &&
        decks.some(({ id, cards }) => product.decks.includes(id) && cards.some(wanted)),
    )
    .map(({ id }) => id);

async function timed(
  world: World,
  { product, cards }: FileJob,
  draw: () => Promise<DrawnFile>,
): Promise<BuiltFile> {
  const began = world.elapsed();
  const drawn = await draw();
  const seconds = world.elapsed() - began;
  return { ...drawn, product: product.title, cards, trim: product.format, seconds };
}

interface Ending {
  readonly stage: Stage;
  readonly files: readonly BuiltFile[];
  readonly problems: readonly Diagnostic[];
  readonly title: string;
}

async function finish({
  stage,
  files,
  problems,
  title,
}: Ending): Promise<Omit<BuiltGame, 'summary' | 'source' | 'read'>> {
  if (hasErrors(problems)) {
    await stage.discard();
    return { problems, files: [], unknownProducts: [] };
  }
  await stage.write('manifest.json', [new TextEncoder().encode(manifestOf(title, files))]);
  await stage.commit();
  return { problems, files, unknownProducts: [] };
}
