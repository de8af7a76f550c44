import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import type { Balance } from '../project/schema/balance.js';
import { baseOf, sameTables } from './balance-cells.js';
import { type CellReport, ENOUGH_VOTES, type GroupReport, type Report } from './report.js';
import { type Share, shareOf, tenths } from './wilson.js';

interface Court {
  readonly balance: Balance;
  /** From the easiest to the hardest. */
  readonly difficulties: readonly string[];
  /** Where something under `balance:` is written. */
  readonly placeOf: (...path: readonly (string | number)[]) => Place | undefined;
}

/**
 * Holds a report against `balance:`. What chance may explain is a warning, what it may not an error: the more games,
 * the less it explains. Of what was not played nothing is said.
 */
export function judgeBalance(report: Report, court: Court): readonly Diagnostic[] {
  return [
    ...winsOff(report, court),
    ...stepsOff(report, court),
    ...cardsOff(report, court),
    ...idle(report, court),
  ];
}

/** Every scenario, and every number of players, is held against the share by itself. */
function winsOff({ cells }: Report, { balance, placeOf }: Court): readonly Diagnostic[] {
  return balance.wins.flatMap(({ bots, difficulty, mode, wins: [least, most] }, index) => {
    const own = cells.filter((cell) => sameTables(cell, { bots, difficulty, mode, without: [] }));
    const groups = [
      ...groupBy(own, ({ scenario }) => scenario),
      ...groupBy(own, ({ players }) => `${players} players`),
    ];
    return groups.flatMap(([of, members]) => {
      const share = winsOf(members);
      const severity = verdict(share, least, most);
      if (severity === undefined) return [];
      const { percent, low, high } = share;
      const facts = { tables: `${bots} ${difficulty} ${mode}`, of, percent, low, high, least, most };
      return [problem('balance/wins', facts, { severity, place: placeOf('wins', index) })];
    });
  });
}

/** Nothing where the share lies where it should. */
function verdict(
  { percent, low, high, of }: Share,
  least: number,
  most: number,
): Diagnostic['severity'] | undefined {
  if (of === 0 || (percent >= least && percent <= most)) return undefined;
  return high < least || low > most ? 'error' : 'warning';
}

function groupBy<T>(
  all: readonly T[],
  key: (each: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups];
}

const winsOf = (cells: readonly CellReport[]): Share =>
  shareOf(
    cells.reduce((sum, { wins }) => sum + wins.count, 0),
    cells.reduce((sum, { games }) => sum + games, 0),
  );

function stepsOff({ cells }: Report, { balance, difficulties, placeOf }: Court): readonly Diagnostic[] {
  const base = baseOf(balance);
  const wanted = balance.between_difficulties;
  if (base === undefined || wanted === undefined) return [];
  return difficulties.slice(1).flatMap((harder, index) => {
    const easier = difficulties[index] ?? '';
    const [one, other] = comparable(
      cells.filter((cell) => sameTables(cell, { ...base, difficulty: easier })),
      cells.filter((cell) => sameTables(cell, { ...base, difficulty: harder })),
    );
    const lost = pointsLost(one, other);
    if (lost === undefined || lost.points >= wanted) return [];
    const severity = lost.most < wanted ? 'error' : 'warning';
    const facts = { easier, harder, points: lost.points, wanted };
    return [problem('balance/difficulty-step', facts, { severity, place: placeOf('between_difficulties') })];
  });
}

/** The cells of both sides that have the same scenario and as many players: only those can be compared. */
function comparable(
  one: readonly CellReport[],
  other: readonly CellReport[],
): readonly [readonly CellReport[], readonly CellReport[]] {
  const key = ({ scenario, players }: CellReport) => `${scenario} ${players}`;
  const theirs = new Set(other.map(key));
  const shared = new Set(one.map(key).filter((each) => theirs.has(each)));
  return [one.filter((cell) => shared.has(key(cell))), other.filter((cell) => shared.has(key(cell)))];
}

/** Points by which the second wins less often, and the most it could be by chance. */
function pointsLost(
  one: readonly CellReport[],
  other: readonly CellReport[],
): { readonly points: number; readonly most: number } | undefined {
  const [a, b] = [winsOf(one), winsOf(other)];
  if (a.of === 0 || b.of === 0) return undefined;
  const points = tenths(a.percent - b.percent);
  // The interval of a difference, after Newcombe, from those of its parts.
  const above = Math.sqrt((a.high - a.percent) ** 2 + (b.percent - b.low) ** 2);
  return { points, most: tenths(points + above) };
}

function cardsOff({ groups }: Report, { balance, placeOf }: Court): readonly Diagnostic[] {
  const base = baseOf(balance);
  const group = base && groups.find((each) => sameTables(each, base));
  if (group === undefined) return [];
  return [...sharesOff(group, balance, placeOf), ...deadOnes(group, balance, placeOf)];
}

function sharesOff(
  { dilemmas }: GroupReport,
  { options: wanted }: Balance,
  placeOf: Court['placeOf'],
): readonly Diagnostic[] {
  if (wanted === undefined) return [];
  const [least, most] = wanted;
  return dilemmas.flatMap(({ id, options }) =>
    options.flatMap(({ option, open, chosen }) => {
      const severity = open < ENOUGH_VOTES ? undefined : verdict(chosen, least, most);
      if (severity === undefined) return [];
      const facts = { option: `${id} ${option}`, percent: chosen.percent, least, most };
      return [problem('balance/option-share', facts, { severity, place: placeOf('options') })];
    }),
  );
}

/** A card that comes up in one game of a hundred may well not come up in fifty. */
const GAMES_TO_MEET_ALL = 1000;

function deadOnes(
  { findings, games }: GroupReport,
  { dead_cards, unused_actions }: Balance,
  placeOf: Court['placeOf'],
): readonly Diagnostic[] {
  const severity = games < GAMES_TO_MEET_ALL ? 'warning' : 'error';
  const { dead, unusedActions } = findings;
  return [
    ...(dead_cards !== undefined && dead.length > dead_cards
      ? [
          problem(
            'balance/dead-cards',
            { cards: dead, allowed: dead_cards },
            { severity, place: placeOf('dead_cards') },
          ),
        ]
      : []),
    ...(unused_actions !== undefined && unusedActions.length > unused_actions
      ? [
          problem(
            'balance/unused-actions',
            { actions: unusedActions, allowed: unused_actions },
            { severity, place: placeOf('unused_actions') },
          ),
        ]
      : []),
  ];
}

/** What the game wants to teach must cost those games who go without it. */
function idle({ cells }: Report, { balance, placeOf }: Court): readonly Diagnostic[] {
  const base = baseOf(balance);
  if (base === undefined) return [];
  const all = cells.filter((cell) => sameTables(cell, base));
  return balance.matters.flatMap(({ without, points: wanted }, index) => {
    const theirs = cells.filter((cell) => sameTables(cell, { ...base, without }));
    const lost = pointsLost(...comparable(all, theirs));
    if (lost === undefined || lost.points >= wanted) return [];
    const severity = lost.most < wanted ? 'error' : 'warning';
    const facts = { without: without.join(', '), points: lost.points, wanted };
    return [problem('balance/does-not-matter', facts, { severity, place: placeOf('matters', index) })];
  });
}
