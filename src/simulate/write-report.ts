import { BOT_NAMES } from '../game/bots/bot.js';
import type { Box } from '../game/engine/box.js';
import type { Move } from '../game/engine/move.js';
import { APPROACHES } from '../game/vocabulary.js';
import { deckReports, dilemmaReports } from './card-reports.js';
import { type Spread, spreadOf } from './histogram.js';
import type { Cell, Plan, Shard } from './plan.js';
import {
  type DeckReport,
  type DilemmaReport,
  ENOUGH_VOTES,
  type Ends,
  type Findings,
  type GroupReport,
  RARE,
  type Report,
  USUAL,
  type UseReport,
} from './report.js';
import {
  addTally,
  CURVES,
  ENDINGS,
  GOALS,
  newTally,
  OF_VOTES,
  SCORE_MOST,
  type Tally,
  type TallyPlan,
} from './tally.js';
import { meanOf, percentOf, shareOf } from './wilson.js';

/** What was played, and what the moves of the box are. */
export interface Played {
  readonly game: Report['game'];
  readonly box: Box;
  readonly tallies: TallyPlan;
  readonly plan: Plan;
  readonly shard?: Shard | undefined;
  /** By cell of the plan. */
  readonly counted: readonly Tally[];
  /** What a move number stands for, projects aside. */
  readonly moveOf: (number: number) => Move;
}

/** Works every number of a report out of the tallies. */
export function writeReport(played: Played): Report {
  const { game, plan, shard, counted, tallies } = played;
  const cells = plan.cells.map((cell, index) => {
    const tally = counted[index] ?? newTally(tallies);
    const ends = endsOf(tally, tallies);
    const games = at(tally, tallies.games);
    return { ...cell, games, wins: shareOf(ends.won, games), ends };
  });
  const groups = groupsOf(plan.cells).map((members) => {
    const sum = newTally(tallies);
    for (const index of members) addTally(sum, counted[index] ?? []);
    const [first = 0] = members;
    return groupReport(plan.cells[first] as Cell, sum, played);
  });
  return {
    version: 1,
    game,
    run: {
      seed: plan.seed,
      games: plan.games,
      ...(shard && shard.of > 1 && { shard }),
    },
    cells,
    groups,
  };
}

/** Cells that differ in scenario and players only, by their indices; the most thoughtful bots first. */
function groupsOf(cells: readonly Cell[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, { bots, difficulty, mode, without }] of cells.entries()) {
    const key = [bots, difficulty, mode, ...without].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const rank = ([index = 0]: readonly number[]) =>
    (BOT_NAMES as readonly string[]).indexOf(cells[index]?.bots ?? '');
  return [...groups.values()].toSorted((a, b) => rank(b) - rank(a));
}

const at = (tally: Tally, place: number): number => tally[place] ?? 0;

const listOf = (tally: Tally, start: number, length: number): number[] =>
  Array.from(tally.subarray(start, start + length));

const endsOf = (tally: Tally, { endings }: TallyPlan): Ends => {
  const [won = 0, lost = 0, trust = 0, pressure = 0] = listOf(tally, endings, ENDINGS.length);
  return { won, lost, trust, pressure };
};

function groupReport({ bots, difficulty, mode, without }: Cell, tally: Tally, played: Played): GroupReport {
  const { tallies, box } = played;
  const games = at(tally, tallies.games);
  const ends = endsOf(tally, tallies);
  const score = (index: number): Spread =>
    spreadOf(listOf(tally, tallies.scores + index * (SCORE_MOST + 1), SCORE_MOST + 1));
  const dilemmas = dilemmaReports(tally, played);
  const decks = deckReports(tally, played);
  const actions = actionUses(tally, games, played);
  const stalled = at(tally, tallies.stalled);
  return {
    bots,
    difficulty,
    mode,
    without,
    games,
    wins: shareOf(ends.won, games),
    ends,
    missing: Object.fromEntries(GOALS.map((goal, index) => [goal, at(tally, tallies.missing + index)])),
    length: spreadOf(listOf(tally, tallies.length, tallies.turns + 1)),
    scores: { solutions: score(0), implementation: score(1), culture: score(2) },
    curves: curvesOf(tally, mode, played),
    votes: votesOf(tally, tallies),
    dilemmas,
    decks,
    actions,
    approaches: approachUses(tally, games, played),
    stalledPilots: { count: stalled, perGame: meanOf(stalled, games) },
    agendas: box.content.roles.map(({ id, title }, role) => ({
      id,
      title,
      met: shareOf(at(tally, tallies.agendas + role), at(tally, tallies.seated + role)),
    })),
    findings: findingsOf(dilemmas, decks, actions),
  };
}

function curvesOf(tally: Tally, mode: string, { tallies, box }: Played): GroupReport['curves'] {
  const { rules } = box.content;
  const turns = mode === 'short' ? rules.TURNS_SHORT : rules.TURNS_FULL;
  return Object.fromEntries(
    CURVES.map((track, curve) => [
      track,
      Array.from({ length: turns }, (_, turn) =>
        spreadOf(
          listOf(tally, tallies.curves + (curve * tallies.turns + turn) * tallies.values, tallies.values),
        ),
      ),
    ]),
  );
}

function votesOf(tally: Tally, { votes }: TallyPlan): GroupReport['votes'] {
  const count = at(tally, votes + OF_VOTES.count);
  return {
    count,
    unanimous: shareOf(at(tally, votes + OF_VOTES.unanimous), count),
    noMajority: shareOf(at(tally, votes + OF_VOTES.noMajority), count),
    overruled: shareOf(at(tally, votes + OF_VOTES.overruled), at(tally, votes + OF_VOTES.voters)),
  };
}

/** The actions of the rules in finer grain, so that none hides behind another. */
const ACTIONS = [
  'start',
  'move',
  'build',
  'gather-money',
  'gather-engagement',
  'talk-trust',
  'talk-pressure',
  'talk-error',
  'clear',
  'pass',
] as const;

function actionUses(tally: Tally, games: number, { tallies, box, moveOf }: Played): readonly UseReport[] {
  const counts = new Map<string, number>(ACTIONS.map((id) => [id, 0]));
  for (let number = 0; number < box.moves.count; number++) {
    const count = at(tally, tallies.moves + number);
    if (count === 0) continue;
    const move = moveOf(number);
    const id =
      move.kind === 'gather'
        ? `gather-${move.resource}`
        : move.kind === 'talk'
          ? `talk-${move.about}`
          : move.kind;
    if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return usesOf(counts, games);
}

function approachUses(tally: Tally, games: number, { tallies, box, moveOf }: Played): readonly UseReport[] {
  const counts = new Map<string, number>(APPROACHES.map((id) => [id, 0]));
  for (let number = 0; number < box.moves.count; number++) {
    const count = at(tally, tallies.moves + number);
    if (count === 0) continue;
    const move = moveOf(number);
    if (move.kind !== 'start' && move.kind !== 'free-start') continue;
    counts.set(move.approach, (counts.get(move.approach) ?? 0) + count);
  }
  return usesOf(counts, games);
}

function usesOf(counts: ReadonlyMap<string, number>, games: number): readonly UseReport[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([id, count]) => ({
    id,
    count,
    percent: percentOf(count, all),
    perGame: meanOf(count, games),
  }));
}

function findingsOf(
  dilemmas: readonly DilemmaReport[],
  decks: readonly DeckReport[],
  actions: readonly UseReport[],
): Findings {
  const options = dilemmas.flatMap(({ id, options }) =>
    options
      .filter(({ open }) => open >= ENOUGH_VOTES)
      .map(({ option, chosen }) => ({ name: `${id} ${option}`, percent: chosen.percent })),
  );
  return {
    dead: [
      ...dilemmas.filter(({ drawn }) => drawn === 0).map(({ id }) => id),
      ...decks.flatMap(({ cards }) =>
        cards.filter(({ drawn, decided }) => drawn === 0 || decided === 0).map(({ id }) => id),
      ),
    ],
    dominated: options.filter(({ percent }) => percent < RARE).map(({ name }) => name),
    dominant: options.filter(({ percent }) => percent > USUAL).map(({ name }) => name),
    unusedActions: actions.filter(({ id, count }) => count === 0 && id !== 'pass').map(({ id }) => id),
  };
}
