import { type Ban, bansOf } from '../game/bots/bans.js';
import type { Bot, BotName } from '../game/bots/bot.js';
import { botOf } from '../game/bots/bots.js';
import { blend, Dice } from '../game/bots/dice.js';
import { type Box, openBox } from '../game/engine/box.js';
import type { PlayableContent } from '../game/engine/content.js';
import { movesInto } from '../game/engine/legal.js';
import type { Move, MoveNumber } from '../game/engine/move.js';
import { moveOf } from '../game/engine/moves.js';
import { play } from '../game/engine/play.js';
import type { Difficulty, Mode } from '../game/engine/rules.js';
import { setUp, setUpInto } from '../game/engine/set-up.js';
import { newState, SLOT, type State } from '../game/engine/state.js';
import { clerkOf } from './clerk.js';
import { type Cell, type Plan, type Stint, seedOf } from './plan.js';
import { newTally, type Tally, tallyPlan } from './tally.js';

/** Everything a worker must know; plain values, so that it can be sent to another thread. */
export interface Briefing {
  readonly content: PlayableContent;
  readonly plan: Plan;
}

/** Plays stints: the same stint gives the same tally on every thread. */
export type Work = (stint: Stint) => Tally;

export function openWork({ content, plan }: Briefing): Work {
  const tables = new Map<string, Table>();
  return ({ cell: index, first, count }) => {
    const cell = plan.cells[index];
    if (cell === undefined) throw new Error(`there is no cell ${index}`);
    const key = [cell.bots, ...cell.without].join(' ');
    const table = tables.get(key) ?? layTable(content, cell);
    tables.set(key, table);
    return table(plan, cell, { first, count });
  };
}

type Table = (plan: Plan, cell: Cell, games: Omit<Stint, 'cell'>) => Tally;

function layTable(content: PlayableContent, { bots, without }: Cell): Table {
  const box = boxWithout(content, without as readonly Ban[]);
  const tallies = tallyPlan(box);
  const buffer = new Int32Array(box.moves.count);
  const clerk = clerkOf(box, tallies, (state) => {
    let open = 0;
    const count = movesInto(box, state, buffer);
    for (let index = 0; index < count; index++) open |= 1 << ((buffer[index] as number) - box.moves.vote);
    return open;
  });
  const bot = tableOf(bots as BotName, box, without as readonly Ban[]);
  const state = newState(box);
  return (plan, cell, { first, count }) => {
    const tally = newTally(tallies);
    for (let game = first; game < first + count; game++) {
      const dice = beginGame(box, state, seedOf(plan, cell, game), cell);
      clerk.begin(state, tally);
      while (state[SLOT.decision] !== 0) {
        const move = bot(state, state[SLOT.seat] as number, dice);
        clerk.before(state, move);
        play(box, state, move);
        clerk.after(state);
      }
      clerk.end(state);
    }
    return tally;
  };
}

/** Sets a game of a cell up over a state that is no longer needed; returns the dice its bots throw. */
export function beginGame(box: Box, state: State, seed: number, cell: Cell): Dice {
  setUpInto(box, state, {
    scenario: cell.scenario,
    difficulty: cell.difficulty as Difficulty,
    mode: cell.mode as Mode,
    players: cell.players,
    seed,
  });
  return new Dice(blend(seed, 0xb07));
}

/** The bot that plays every seat of a table. */
export const tableOf = (name: BotName, box: Box, without: readonly Ban[]): Bot =>
  botOf(name, box, bansOf(without, box, moveReader(box)));

/** What a move's number stands for, projects aside: those differ from scenario to scenario, the rest is the same. */
export function moveReader(box: Box): (number: MoveNumber) => Move {
  const { scenarios, rules } = box.content;
  const scenario = scenarios[0]?.id ?? '';
  const [players] = rules.PLAYERS;
  const state = setUp(box, { scenario, difficulty: 'crosswind', mode: 'full', players, seed: 0 });
  return (number) => moveOf(box, state, number);
}

/** A box whose rules lack what a table is to go without, where that is no matter of moves. */
export const boxWithout = (content: PlayableContent, without: readonly Ban[]): Box =>
  openBox(
    without.includes('principles')
      ? { ...content, rules: { ...content.rules, PRINCIPLES_DRAWN: 0 } }
      : content,
  );
