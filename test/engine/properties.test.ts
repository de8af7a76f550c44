import { describe, expect, test } from 'vitest';
import { NO_BANS } from '../../src/game/bots/bans.js';
import { BOT_NAMES } from '../../src/game/bots/bot.js';
import { botOf } from '../../src/game/bots/bots.js';
import { Dice } from '../../src/game/bots/dice.js';
import { type Box, openBox } from '../../src/game/engine/box.js';
import { draw, seedChance } from '../../src/game/engine/chance.js';
import { fromJson, toJson } from '../../src/game/engine/json.js';
import { answerTo, movesInto } from '../../src/game/engine/legal.js';
import type { Move } from '../../src/game/engine/move.js';
import { moveOf, numberOf } from '../../src/game/engine/moves.js';
import { outcome } from '../../src/game/engine/outcome.js';
import { applyMove, legalMoves, play, whyNot } from '../../src/game/engine/play.js';
import { replay } from '../../src/game/engine/record.js';
import { DIFFICULTIES, MODES } from '../../src/game/engine/rules.js';
import { imagine, seenBy } from '../../src/game/engine/secrets.js';
import { type SetUp, setUp } from '../../src/game/engine/set-up.js';
import { at, copyOf, newState, SLOT, type State, TRACKS } from '../../src/game/engine/state.js';
import { isOver } from '../../src/game/engine/table.js';
import { shippedContent } from './shipped.js';
import { depends, smallWorld } from './small-world.js';

const CRAM: Parameters<typeof smallWorld>[0] = {
  fx: [
    depends('trust>=5', [{ error: 1 }], [{ trust: 1 }]),
    { later: 'year_end', do: [{ level_high: -1 }] },
    { choose: [[{ level_low: 1 }], [{ barrier: 'add', kind: 'any' }], [{ barrier: 'clear', kind: 'any' }]] },
    { risk: { good: [{ move: 1, domain: 'any' }], bad: [{ move: -1, domain: 'any' }] } },
    { start: 'any' },
    { switch: 1 },
    { action: 1 },
    { news: 1 },
    { principle: 1 },
  ],
  news: [{ news: 1 }, { money: 1 }],
  driver: { at: 'error', fx: [{ error: 1 }, { engagement: 1 }] },
  barrier: { at: 'surprise', redraw: 1, per_year: 1 },
};

const shipped = await shippedContent();
const BOXES: readonly (readonly [string, Box])[] = [
  ['small world', openBox(smallWorld())],
  ['every effect on every card', openBox(smallWorld(CRAM))],
  ['shipped game', openBox(shipped)],
];

function* setUps(box: Box, count: number): Generator<SetUp> {
  for (let seed = 0; seed < count; seed++) {
    const { scenarios, tableSets } = box.content;
    const set = tableSets[seed % 4];
    yield {
      scenario: scenarios[seed % scenarios.length]?.id ?? '',
      difficulty: DIFFICULTIES[seed % 3] ?? 'crosswind',
      mode: MODES[seed % 2] ?? 'full',
      players: 2 + (seed % 5),
      seed,
      ...(set && { tableSet: set.id }),
    };
  }
}

/** Plays at random; `look` sees every state in which somebody decides. */
function playOut(
  box: Box,
  options: SetUp,
  look: (state: State, moves: Int32Array) => void = () => undefined,
) {
  const state = setUp(box, options);
  const buffer = new Int32Array(box.moves.count);
  const dice = newState(box);
  seedChance(dice, options.seed + 1);
  const moves: Move[] = [];
  while (!isOver(state)) {
    const count = movesInto(box, state, buffer);
    look(state, buffer.subarray(0, count));
    const number = at(buffer, draw(dice, count));
    moves.push(moveOf(box, state, number));
    play(box, state, number);
    if (moves.length > 2000) throw new Error('never ends');
  }
  return { state, moves };
}

const listOf = (state: State, start: number, count: number): number[] => [
  ...state.subarray(start, start + count),
];
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const sorted = (list: number[]): number[] => list.toSorted((a, b) => a - b);

describe.each(BOXES)('%s', (_, box) => {
  const options = [...setUps(box, 40)];

  test('every game ends, within its turns, with something to decide until then', () => {
    for (const it of options) {
      const { state } = playOut(box, it, (__, moves) => expect(moves.length).toBeGreaterThan(0));
      expect(at(state, SLOT.turn)).toBeLessThan(at(state, SLOT.turns));
      expect(movesInto(box, state, new Int32Array(box.moves.count))).toBe(0);
    }
  });

  test('markers stay on their tracks, cards are never lost or doubled', () => {
    const { layout } = box;
    for (const it of options) {
      playOut(box, it, (state) => {
        for (const [place, track] of TRACKS.entries()) {
          const [least, most] = box.content.rules.RANGE[track];
          const value = at(state, place);
          if (value < least || value > most) expect.fail(`${track} is ${value}`);
        }
        expect(sorted(listOf(state, layout.news, box.news.length))).toEqual(upTo(box.news.length));
        expect(sorted(listOf(state, layout.surprises, box.surprises.length))).toEqual(
          upTo(box.surprises.length),
        );
        const dilemmas = listOf(state, layout.dilemmas, at(state, SLOT.turns));
        expect(new Set(dilemmas).size).toBe(dilemmas.length);
        const inPlay = listOf(state, layout.barriers, box.barriers.length).filter((where) => where === 1);
        const adopted = listOf(state, layout.principles, box.principles.length).filter((side) => side === 2);
        const drivers = box.scenarios[at(state, SLOT.scenario)]?.drivers.length ?? 0;
        const mods = listOf(state, layout.mods, at(state, SLOT.activeMods));
        expect(mods).toHaveLength(inPlay.length + adopted.length + drivers);
        expect(new Set(mods).size).toBe(mods.length);
        if (at(state, SLOT.stackHeight) === 0) expect(at(state, SLOT.actor)).toBe(-1);
      });
    }
  });

  test('the moves that are listed are accepted and all others refused', () => {
    for (const it of options.slice(0, 8)) {
      playOut(box, it, (state, moves) => {
        const before = copyOf(state);
        const accepted = upTo(box.moves.count).filter((number) => answerTo(box, state, number) === 0);
        expect(accepted).toEqual(sorted([...moves]));
        expect(state).toEqual(before);
      });
    }
  });

  test('moves are told and found again', () => {
    for (const it of options.slice(0, 8)) {
      playOut(box, it, (state, moves) => {
        for (const number of moves) {
          const move = moveOf(box, state, number);
          expect(numberOf(box, state, move)).toBe(number);
          expect(whyNot(box, state, move)).toBeUndefined();
        }
      });
    }
  });

  test('a record gives the same end, and a state as plain data goes on in the same way', () => {
    for (const it of options.slice(0, 20)) {
      const { state, moves } = playOut(box, it);
      const again = replay(box, { setUp: it, moves });
      expect(again.state).toEqual(state);
      const half = replay(box, { setUp: it, moves: moves.slice(0, moves.length / 2) }).state as State;
      let rest = fromJson(box, JSON.parse(JSON.stringify(toJson(box, half)))) as State;
      for (const move of moves.slice(moves.length / 2)) rest = applyMove(box, rest, move).state as State;
      expect(rest).toEqual(state);
      expect(outcome(box, rest)).toEqual(outcome(box, state));
    }
  });

  test('imagining leaves what is known as it is, and keeps decks whole', () => {
    for (const it of options.slice(0, 20)) {
      playOut(box, it, (state) => {
        const scratch = copyOf(state);
        imagine(box, scratch, 99);
        const { layout } = box;
        const turn = at(state, SLOT.turn);
        expect(listOf(scratch, 0, SLOT.random)).toEqual(listOf(state, 0, SLOT.random));
        expect(listOf(scratch, layout.dilemmas, turn + 1)).toEqual(listOf(state, layout.dilemmas, turn + 1));
        expect(sorted(listOf(scratch, layout.news, box.news.length))).toEqual(upTo(box.news.length));
        const dilemmas = listOf(scratch, layout.dilemmas, at(state, SLOT.turns));
        expect(new Set(dilemmas).size).toBe(dilemmas.length);
      });
    }
  });

  test('what a seat sees does not depend on what is hidden from it', () => {
    const { layout } = box;
    for (const it of options.slice(0, 12)) {
      playOut(box, it, (state, moves) => {
        const seat = at(state, SLOT.seat);
        const seen = seenBy(box, state, seat);
        const other = copyOf(state);
        imagine(box, other, 77);
        if (at(state, SLOT.decision) === 1) {
          for (let place = 0; place < it.players; place++)
            if (place !== seat) other[layout.votes + place] = 1 + (at(state, layout.votes + place) % 2);
        }
        expect(seenBy(box, other, seat)).toEqual(seen);
        const buffer = new Int32Array(box.moves.count);
        expect([...buffer.subarray(0, movesInto(box, seen.state, buffer))]).toEqual([...moves]);
      });
    }
  });

  test.each(BOT_NAMES)('a %s bot plays the same by what its seat sees', (name) => {
    for (const it of options.slice(0, name === 'thoughtful' ? 2 : 6)) {
      const [whole, seeing] = [botOf(name, box, NO_BANS), botOf(name, box, NO_BANS)];
      playOut(box, it, (state) => {
        const seat = at(state, SLOT.seat);
        const { state: seen } = seenBy(box, state, seat);
        expect(seeing(seen, seat, new Dice(3))).toBe(whole(state, seat, new Dice(3)));
      });
    }
  });

  test('scores stay within their bounds', () => {
    for (const it of options) {
      const { scores, sum, rating } = outcome(box, playOut(box, it).state);
      for (const score of Object.values(scores)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(sum).toBe(scores.solutions + scores.implementation + scores.culture);
      expect(rating).not.toBe('');
    }
  });
});

test('the same seed gives the same game, another seed another', () => {
  const [, box] = BOXES[2] ?? BOXES[0] ?? [];
  if (!box) throw new Error('no box');
  const [options] = setUps(box, 1);
  if (!options) throw new Error('no set-up');
  expect(setUp(box, options)).toEqual(setUp(box, options));
  expect(setUp(box, { ...options, seed: 5 })).not.toEqual(setUp(box, options));
  expect(legalMoves(box, setUp(box, options)).length).toBeGreaterThan(1);
});
