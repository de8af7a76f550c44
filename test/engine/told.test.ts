import { expect, test } from 'vitest';
import { openBox } from '../../src/game/engine/box.js';
import { legalMoves } from '../../src/game/engine/play.js';
import { refusal } from '../../src/game/engine/refusal.js';
import { REFUSALS } from '../../src/game/engine/refusals.js';
import { wordsOfEvent, wordsOfMove, wordsOfRefusal } from '../../src/game/engine/words-of-event.js';
import { shippedGame } from './shipped.js';
import { Hand } from './small-world.js';

const { content, story, phrases } = await shippedGame();
const voice = { content, story, phrases };
const box = openBox(content);

/** Plays a game of the shipped box to its end; `look` sees every state in which somebody decides. */
function playOut(seed: number, look: (hand: Hand) => void): Hand {
  const hand = new Hand(box, {
    scenario: content.scenarios[seed % 6]?.id ?? '',
    players: 2 + (seed % 5),
    seed,
    roles: undefined,
  });
  for (let pick = seed; hand.asked !== 'over'; pick += 7) {
    look(hand);
    const moves = legalMoves(box, hand.state);
    const move = moves[pick % moves.length];
    if (move) hand.play(move);
  }
  return hand;
}

test('a whole game is told without an open slot or a bare id', () => {
  for (let seed = 0; seed < 12; seed++) {
    const hand = playOut(seed, ({ state }) => {
      for (const move of legalMoves(box, state))
        expect(wordsOfMove(move, voice)).not.toMatch(/[{}]|undefined|\bR\d\d\b/);
    });
    const told = hand.events.map((event) => wordsOfEvent(event, voice));
    expect(told.filter((text) => /[{}]|undefined|\b[A-Z]{1,3}-?[A-Z]?\d+\b/.test(text))).toEqual([]);
    expect(told.at(-1)).toMatch(/over/);
  }
});

test('every refusal that is met says in words what is missing', () => {
  const met = new Set<string>();
  const bad: string[] = [];
  for (let seed = 0; seed < 6; seed++) {
    playOut(seed, ({ state }) => {
      for (let number = seed; number < box.moves.count; number += 3) {
        const refused = refusal(box, state, number);
        if (!refused) continue;
        met.add(refused.reason);
        const words = wordsOfRefusal(refused, voice);
        if (!/\.$/.test(words) || /[{}]|undefined|NaN|is , |: \./.test(words)) bad.push(words);
        if (refused.reason === 'cannot-pay') {
          const lacks = Object.entries(refused.price).some(
            ([coin, amount]) => amount > (refused.has[coin as keyof typeof refused.has] ?? 0),
          );
          if (!lacks) bad.push(words);
        }
      }
    });
  }
  expect(bad).toEqual([]);
  expect(met.size).toBeGreaterThan(REFUSALS.length / 2);
});

test('a price is told part by part, and the parts add up to what is paid', () => {
  const { START_COST, MOVE_COST, BUILD_COST } = content.rules;
  let parts = 0;
  for (let seed = 0; seed < 12; seed++) {
    const hand = playOut(seed, () => undefined);
    const steps = new Map<string, number>();
    const levels = new Map<string, number>();
    const begun = content.scenarios[seed % 6];
    for (const [level, value] of Object.entries(begun?.levels ?? {})) levels.set(level, value);
    steps.set(begun?.inherited.project ?? '', 3);
    for (const [index, event] of hand.events.entries()) {
      if (event.kind === 'moved' || event.kind === 'stepped-back') steps.set(event.project, event.step);
      if (event.kind === 'started') steps.set(event.project, 1);
      if (event.kind === 'stalled') steps.set(event.project, 0);
      if (event.kind === 'changed') levels.set(event.track, event.now);
      if (event.kind !== 'acted') continue;
      const { action } = event;
      let base: number | undefined;
      if (action.kind === 'start') base = START_COST;
      if (action.kind === 'move') base = MOVE_COST[(steps.get(action.project) ?? 0) + 1];
      if (action.kind === 'build') base = BUILD_COST[(levels.get(action.level) ?? 0) + 1];
      if (base === undefined) continue;
      let sum = base;
      let place = index + 1;
      for (let next = hand.events[place]; next?.kind === 'price-changed'; next = hand.events[++place]) {
        sum += next.by;
        parts++;
      }
      const last = hand.events[place];
      const paid = last?.kind === 'paid' ? Object.values(last.price).reduce((all, one) => all + one, 0) : 0;
      expect(last?.kind).toBe(sum <= 0 ? 'free' : 'paid');
      expect(paid).toBe(Math.max(0, sum));
    }
  }
  expect(parts).toBeGreaterThan(50);
});
