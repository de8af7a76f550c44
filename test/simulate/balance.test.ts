import { describe, expect, test } from 'vitest';
import { DIFFICULTIES } from '../../src/game/engine/rules.js';
import { type Balance, balanceSchema } from '../../src/project/schema/balance.js';
import { balanceCells } from '../../src/simulate/balance-cells.js';
import { judgeBalance } from '../../src/simulate/judge-balance.js';
import type { Cell } from '../../src/simulate/plan.js';
import type { CellReport, GroupReport, Report } from '../../src/simulate/report.js';
import { shareOf } from '../../src/simulate/wilson.js';

const WINS = [{ bots: 'thoughtful', difficulty: 'crosswind', mode: 'full', wins: [45, 65] }];
const TABLES: Omit<Cell, 'scenario' | 'players'> = {
  bots: 'thoughtful',
  difficulty: 'crosswind',
  mode: 'full',
  without: [],
};

const cell = (won: number, games: number, more: Partial<Cell> = {}): CellReport => ({
  scenario: 'A',
  players: 4,
  ...TABLES,
  ...more,
  games,
  wins: shareOf(won, games),
  ends: { won, lost: games - won, trust: 0, pressure: 0 },
});

const reportOf = (cells: readonly CellReport[], group?: Partial<GroupReport>): Report => ({
  version: 1,
  game: { title: '', version: '' },
  run: { seed: 1, games: 1 },
  cells,
  groups: group === undefined ? [] : [{ ...TABLES, games: 2000, ...group } as GroupReport],
});

const judged = (balance: unknown, report: Report) =>
  judgeBalance(report, {
    balance: balanceSchema.parse(balance),
    difficulties: DIFFICULTIES,
    placeOf: () => undefined,
  }).map(({ code, severity }) => `${severity} ${code}`);

const option = (letter: string, chosen: number, open: number) => ({
  option: letter,
  open,
  chosen: shareOf(chosen, open),
  wins: shareOf(0, 0),
  effect: 0,
});

const dilemma = (...options: readonly ReturnType<typeof option>[]): GroupReport['dilemmas'] => [
  { id: 'D1', title: '', drawn: 100, disputed: shareOf(0, 0), options },
];

describe('what balance: asks for, held against a report', () => {
  const findings = { dead: [], dominated: [], dominant: [], unusedActions: [] };
  test.each<[string, object, Report, string[]]>([
    ['as many wins as wanted', { wins: WINS }, reportOf([cell(550, 1000)]), []],
    [
      'too many for chance',
      { wins: WINS },
      reportOf([cell(800, 1000)]),
      ['error balance/wins', 'error balance/wins'],
    ],
    [
      'too many, but few games',
      { wins: WINS },
      reportOf([cell(8, 10)]),
      ['warning balance/wins', 'warning balance/wins'],
    ],
    [
      'too few in one scenario',
      { wins: WINS },
      reportOf([cell(550, 1000), cell(300, 1000, { scenario: 'B' })]),
      ['error balance/wins', 'error balance/wins'],
    ],
    ['other tables are not meant', { wins: WINS }, reportOf([cell(0, 1000, { bots: 'random' })]), []],
    [
      'difficulties too near',
      { wins: WINS, between_difficulties: 12 },
      reportOf([
        cell(550, 1000),
        cell(570, 1000, { difficulty: 'tailwind' }),
        cell(300, 1000, { difficulty: 'headwind' }),
      ]),
      ['error balance/difficulty-step'],
    ],
    [
      'what does not matter',
      {
        wins: WINS,
        matters: [
          { without: ['talk'], points: 10 },
          { without: ['build'], points: 10 },
        ],
      },
      reportOf([
        cell(550, 1000),
        cell(540, 1000, { without: ['talk'] }),
        cell(200, 1000, { without: ['build'] }),
      ]),
      ['error balance/does-not-matter'],
    ],
    [
      'an option hardly chosen and one nearly always',
      { wins: WINS, options: [8, 85] },
      reportOf([], {
        findings,
        dilemmas: dilemma(option('A', 20, 1000), option('B', 950, 1000), option('C', 30, 1000)),
      }),
      ['error balance/option-share', 'error balance/option-share', 'error balance/option-share'],
    ],
    [
      'an option with too few votes to say',
      { wins: WINS, options: [8, 85] },
      reportOf([], { findings, dilemmas: dilemma(option('A', 0, 10), option('B', 10, 10)) }),
      [],
    ],
    [
      'dead cards and unused actions',
      { wins: WINS, dead_cards: 1, unused_actions: 0 },
      reportOf([], { dilemmas: [], findings: { ...findings, dead: ['N1', 'N2'], unusedActions: ['clear'] } }),
      ['error balance/dead-cards', 'error balance/unused-actions'],
    ],
  ])('%s', (_, balance, report, found) => {
    expect(judged(balance, report)).toEqual(found);
  });
});

test('a check plays each cell that is asked about once', () => {
  const balance: Balance = balanceSchema.parse({
    wins: [...WINS, { bots: 'random', difficulty: 'crosswind', mode: 'full', wins: [0, 10] }],
    between_difficulties: 12,
    matters: [{ without: ['talk'], points: 10 }],
  });
  const cells = balanceCells(balance, {
    scenarios: ['A', 'B'],
    players: [2, 3, 4],
    difficulties: DIFFICULTIES,
  });
  // Six of each kind of bots, two more for each of two difficulties, and two without talk.
  expect(cells.length).toBe(12 + 4 + 2);
  expect(new Set(cells.map((each) => JSON.stringify(each))).size).toBe(cells.length);
});
