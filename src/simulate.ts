import type { Checkup } from './check.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { nearest } from './diagnostics/suggest.js';
import { openBox } from './game/engine/box.js';
import type { PlayableContent } from './game/engine/content.js';
import { DIFFICULTIES } from './game/engine/rules.js';
import { readBalance } from './project/balance.js';
import { placed } from './project/finding.js';
import { loadProject } from './project/load-project.js';
import { playableContent } from './project/playable/playable-content.js';
import { readStorybook } from './project/playable/read-storybook.js';
import type { Data, Project } from './project/project.js';
import type { Balance } from './project/schema/balance.js';
import { balanceCells } from './simulate/balance-cells.js';
import {
  type CountsDocument,
  countsToDocument,
  mergeCounts,
  readDocument,
} from './simulate/counts-document.js';
import { judgeBalance } from './simulate/judge-balance.js';
import { type Cell, type Plan, WHOLE } from './simulate/plan.js';
import { playAll } from './simulate/play-all.js';
import type { Report } from './simulate/report.js';
import type { SimulationRequest } from './simulate/request.js';
import { type Tally, tallyPlan } from './simulate/tally.js';
import { type Teller, traceGame } from './simulate/trace.js';
import type { ReportWords } from './simulate/words.js';
import { moveReader } from './simulate/work.js';
import { writeReport } from './simulate/write-report.js';
import type { World } from './world/world.js';

/** What simulated games tell about a game, unless something is wrong with it. */
export interface Simulated extends Checkup {
  readonly project: Project | undefined;
  readonly report: Report | undefined;
  /** The tallies behind the report, to be merged with those of other shards. */
  readonly counts: object | undefined;
  readonly balance: Balance | undefined;
  /** Asked for, but not in the game or beyond its rules. */
  readonly unknown: readonly UnknownAsked[];
  /** The files to put together are no counts of shards, or of different games. */
  readonly unmergeable?: true;
}

export interface UnknownAsked {
  readonly what: 'scenario' | 'players';
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** Reads a game, lets bots play it, and works a report out of the games; holds it against `balance:` where asked to. */
export async function simulateGame(world: World, request: SimulationRequest): Promise<Simulated> {
  const read = await readPlayable(world, request.folder);
  const { content, balance, project, ...checkup } = read;
  const none = { ...checkup, project, balance, report: undefined, counts: undefined };
  if (content === undefined || project === undefined) return { ...none, unknown: [] };
  const unknown = strangersIn(request, content);
  if (unknown.length > 0) return { ...none, unknown };
  const box = openBox(content);
  const tallies = tallyPlan(box);
  const played =
    request.merge.length > 0
      ? await readCounts(world, request.merge, tallies.size)
      : await playPlan(world, content, { request, balance, size: tallies.size });
  if (played === undefined) return { ...none, unknown: [], unmergeable: true };
  const { plan, counted } = played;
  const report = writeReport({
    game: { title: project.title, version: project.version },
    box,
    tallies,
    plan,
    shard: request.merge.length > 0 ? WHOLE : request.shard,
    counted,
    moveOf: moveReader(box),
  });
  const problems = [...checkup.problems];
  if (request.check && balance !== undefined)
    problems.push(...judgeBalance(report, { balance, difficulties: DIFFICULTIES, placeOf: read.placeOf }));
  const counts = countsToDocument({ game: report.game, plan, shard: request.shard, counted });
  return { ...checkup, problems, project, balance, report, counts, unknown: [] };
}

interface ReadPlayable extends Checkup {
  readonly content: PlayableContent | undefined;
  readonly balance: Balance | undefined;
  readonly project: Project | undefined;
  readonly placeOf: Parameters<typeof judgeBalance>[1]['placeOf'];
}

/** A game as far as it can be played; its templates and its paper are no matter here. */
async function readPlayable(world: World, folder: string): Promise<ReadPlayable> {
  const { project, problems, locate, sources } = await loadProject(world, folder);
  const found: Diagnostic[] = [...problems];
  const playable = project && playableContent(project);
  const balance = project && readBalance(project);
  for (const findings of [playable?.findings, balance?.findings])
    found.push(...placed(findings ?? [], { locate, locateKey: (origin) => locate(origin, 'key') }));
  const rules = project?.rulesFile ?? '';
  return {
    content: hasErrors(found) ? undefined : playable?.content,
    balance: balance?.value,
    project,
    problems: found,
    summary: {
      files: sources.size,
      cards: project?.decks.reduce((sum, { cards }) => sum + cards.length, 0) ?? 0,
      products: project?.products.length ?? 0,
    },
    read: [...sources.keys()],
    source: (file) => sources.get(file)?.text,
    placeOf: (...path) => locate({ file: rules, path: ['balance', ...path] }),
  };
}

function strangersIn(
  { scenarios, players }: SimulationRequest,
  content: PlayableContent,
): readonly UnknownAsked[] {
  const known = content.scenarios.map(({ id }) => id);
  const [least, most] = content.rules.PLAYERS;
  return [
    ...scenarios
      .filter((id) => !known.includes(id))
      .map((name) => ({ what: 'scenario' as const, name, nearest: nearest(name, known), known })),
    ...players
      .filter((count) => count < least || count > most)
      .map((count) => ({
        what: 'players' as const,
        name: `${count}`,
        nearest: undefined,
        known: [`${least} to ${most}`],
      })),
  ];
}

function cellsOf(
  { scenarios, players, difficulties, modes, bots, without, check }: SimulationRequest,
  content: PlayableContent,
  balance: Balance | undefined,
): readonly Cell[] {
  const [least, most] = content.rules.PLAYERS;
  const places = scenarios.length > 0 ? scenarios : content.scenarios.map(({ id }) => id);
  const counts =
    players.length > 0 ? players : Array.from({ length: most - least + 1 }, (_, more) => least + more);
  if (check && balance !== undefined)
    return balanceCells(balance, { scenarios: places, players: counts, difficulties: DIFFICULTIES });
  return bots.flatMap((name) =>
    modes.flatMap((mode) =>
      difficulties.flatMap((difficulty) =>
        places.flatMap((scenario) =>
          counts.map((count) => ({ scenario, players: count, difficulty, mode, bots: name, without })),
        ),
      ),
    ),
  );
}

interface Played {
  readonly plan: Plan;
  readonly counted: readonly Tally[];
}

async function playPlan(
  world: World,
  content: PlayableContent,
  asked: {
    readonly request: SimulationRequest;
    readonly balance: Balance | undefined;
    readonly size: number;
  },
): Promise<Played> {
  const { request, balance, size } = asked;
  const { jobs, shard, progress, games, seed } = request;
  const plan: Plan = { cells: cellsOf(request, content, balance), games, seed };
  const briefing = { content, plan };
  const crew = jobs > 1 ? world.hire?.(jobs, briefing) : undefined;
  try {
    return { plan, counted: await playAll(briefing, shard, { tally: size }, { crew, jobs, progress }) };
  } finally {
    await crew?.dismiss();
  }
}

async function readCounts(world: World, files: readonly string[], size: number): Promise<Played | undefined> {
  const documents: CountsDocument[] = [];
  for (const file of files) {
    const bytes = await world.readFile(file);
    const document = bytes && readDocument(new TextDecoder().decode(bytes));
    if (document === undefined) return undefined;
    documents.push(document);
  }
  return mergeCounts(documents, size);
}

/** What a story tells, or why there is none. */
export interface Traced extends Checkup {
  readonly story: string | undefined;
  readonly unknown: readonly UnknownAsked[];
}

/** The first game of what is asked for, as a story in Markdown. */
export async function traceFirstGame(
  world: World,
  request: SimulationRequest,
  words: ReportWords,
): Promise<Traced> {
  const { content, balance: _, project, placeOf: __, ...checkup } = await readPlayable(world, request.folder);
  const none = { ...checkup, story: undefined, unknown: [] };
  if (content === undefined || project?.phrasebook === undefined) return none;
  const unknown = strangersIn(request, content);
  if (unknown.length > 0) return { ...none, unknown };
  const { value: story, findings } = readStorybook(project);
  const problems = placed(findings, { locate: () => undefined, locateKey: () => undefined });
  if (story === undefined) return { ...none, problems: [...checkup.problems, ...problems] };
  const [cell] = cellsOf(
    { ...request, check: false, players: request.players.length > 0 ? request.players : [usual(content)] },
    content,
    undefined,
  );
  if (cell === undefined) return none;
  const voice: Teller['voice'] = { story, phrases: project.phrasebook };
  const told = traceGame({ content, voice, words, textOf: textsOf(project) }, cell, request.seed);
  return { ...checkup, story: told, unknown: [] };
}

/** A table in the middle of what the rules allow. */
const usual = ({ rules: { PLAYERS } }: PlayableContent): number => Math.floor((PLAYERS[0] + PLAYERS[1]) / 2);

function textsOf({ decks }: Project): Teller['textOf'] {
  const cards = new Map(decks.flatMap((deck) => deck.cards.map(({ id, values }) => [id, values] as const)));
  return (card, ...path) => {
    let value: Data | undefined = cards.get(card);
    for (const key of path) {
      const entries: readonly (readonly [string, Data])[] =
        typeof value === 'object' && value !== null ? Object.entries(value) : [];
      value = entries.find(([name]) => name === key)?.[1];
    }
    return typeof value === 'string' ? value : '';
  };
}
