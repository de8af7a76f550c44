import { describe, expect, test } from 'vitest';
import { BANS, bansOf, NO_BANS } from '../../src/game/bots/bans.js';
import { BOT_NAMES } from '../../src/game/bots/bot.js';
import { botOf } from '../../src/game/bots/bots.js';
import { Dice } from '../../src/game/bots/dice.js';
import { hint, wordsOfHint } from '../../src/game/bots/hint.js';
import { type Box, openBox } from '../../src/game/engine/box.js';
import { movesInto } from '../../src/game/engine/legal.js';
import { moveOf } from '../../src/game/engine/moves.js';
import { DECISIONS } from '../../src/game/engine/pending.js';
import { play } from '../../src/game/engine/play.js';
import { imagine } from '../../src/game/engine/secrets.js';
import { setUp } from '../../src/game/engine/set-up.js';
import { copyOf, SLOT, type State } from '../../src/game/engine/state.js';
import { roleOf } from '../../src/game/engine/table.js';
import { shippedGame } from '../engine/shipped.js';

const { content, story, phrases } = await shippedGame();
const box = openBox(content);
const VOTE = 1 + DECISIONS.indexOf('vote');

const begin = (seed: number, mode: 'full' | 'short' = 'full', players = 4): State =>
  setUp(box, {
    scenario: content.scenarios[seed % 6]?.id ?? '',
    difficulty: 'crosswind',
    mode,
    players,
    seed,
  });

/** Every so-many-th decision of some games that average tables play, each with who is asked. */
function* situations(every: number): Generator<State> {
  let count = 0;
  for (let seed = 0; seed < 6; seed++) {
    const state = begin(seed, seed % 3 === 0 ? 'short' : 'full', 2 + (seed % 5));
    const bot = botOf('average', box, NO_BANS);
    const dice = new Dice(seed);
    while (state[SLOT.decision] !== 0) {
      if (count++ % every === 0) yield copyOf(state);
      play(box, state, bot(state, state[SLOT.seat] as number, dice));
    }
  }
}

const legal = (state: State): readonly number[] => {
  const buffer = new Int32Array(box.moves.count);
  return Array.from(buffer.subarray(0, movesInto(box, state, buffer)));
};

/** A bot that has seen nothing yet, so that nothing it remembers hides what it reads. */
const decide = (name: (typeof BOT_NAMES)[number], state: State, of: Box = box, look = true): number => {
  const bot = botOf(name, of, { moves: undefined, look: !look });
  return bot(state, state[SLOT.seat] as number, new Dice(7));
};

describe.each(BOT_NAMES)('a %s bot', (name) => {
  const cases = [...situations(23)];

  test('makes legal moves and leaves the state as it was', () => {
    for (const state of cases) {
      const before = copyOf(state);
      expect(legal(state)).toContain(decide(name, state));
      expect(state).toEqual(before);
    }
  });

  test('does not see what decks and chance will bring', () => {
    for (const [index, state] of cases.entries()) {
      const other = copyOf(state);
      imagine(box, other, index + 1);
      expect(other).not.toEqual(state);
      expect(decide(name, other)).toBe(decide(name, state));
    }
  });

  test('does not see the votes of others', () => {
    const votes = cases.filter((state) => state[SLOT.decision] === VOTE);
    expect(votes.length).toBeGreaterThan(3);
    for (const state of votes) {
      const other = copyOf(state);
      for (let seat = 0; seat < (state[SLOT.players] as number); seat++) {
        const place = box.layout.votes + seat;
        if ((other[place] as number) > 0) other[place] = ((other[place] as number) % 3) + 1;
      }
      expect(decide(name, other)).toBe(decide(name, state));
    }
  });

  test('does not know the agendas of others', () => {
    for (const state of cases) {
      const own = roleOf(box, state, state[SLOT.seat] as number);
      const roles = content.roles.map((role, index) =>
        index === own ? role : { ...role, agenda: 'money>=12' },
      );
      expect(decide(name, state, openBox({ ...content, roles }))).toBe(decide(name, state));
    }
  });

  test('does not see a back that nobody at the table may turn', () => {
    // Other numbers, the same hints.
    const dilemmas = content.dilemmas.map((dilemma) => ({
      ...dilemma,
      options: dilemma.options.map((option) => ({ ...option, fx: option.fx.map(enlarged) })),
    }));
    const other = openBox({ ...content, dilemmas });
    for (const state of cases.filter((each) => each[SLOT.decision] === VOTE))
      expect(decide(name, state, other, false)).toBe(decide(name, state, box, false));
  });
});

/** Every marker moved three further in its direction. */
function enlarged<E extends object>(effect: E): E {
  const entries = Object.entries(effect);
  if (!entries.every(([, amount]) => typeof amount === 'number') || 'move' in effect || 'action' in effect)
    return effect;
  if (['switch', 'news', 'principle'].some((op) => op in effect)) return effect;
  return Object.fromEntries(
    entries.map(([key, amount]) => [key, Number(amount) + 3 * Math.sign(Number(amount))]),
  ) as E;
}

describe('what a table goes without', () => {
  const sample = begin(1);
  test.each(BANS.filter((ban) => ban !== 'look' && ban !== 'principles'))('%s is never done', (ban) => {
    const bans = bansOf([ban], box, (number) => moveOf(box, sample, number));
    const forbidden = bans.moves ?? new Uint8Array();
    expect(forbidden.some((each) => each === 1)).toBe(true);
    const bot = botOf('average', box, bans);
    const state = begin(3);
    const dice = new Dice(3);
    while (state[SLOT.decision] !== 0) {
      const move = bot(state, state[SLOT.seat] as number, dice);
      const others = legal(state).filter((number) => forbidden[number] === 0);
      if (others.length > 0) expect(forbidden[move]).toBe(0);
      play(box, state, move);
    }
  });
});

describe('an adviser', () => {
  test('names a legal move, and says in a line what it would bring', () => {
    for (const state of situations(17)) {
      const advice = hint(box, state, state[SLOT.seat] as number);
      expect(legal(state)).toContain(advice.number);
      expect(wordsOfHint(advice, { story, phrases, content })).toMatch(/^\S[^\n]*$/);
    }
  });

  test('tells nothing of a back its seat may not see', () => {
    const votes = [...situations(7)].filter((state) => state[SLOT.decision] === VOTE);
    const silent = votes.filter((state) => hint(box, state, state[SLOT.seat] as number).changes.length === 0);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.length).toBeLessThan(votes.length);
  });
});
