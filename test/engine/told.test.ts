import { expect, test } from 'vitest';
import { openBox } from '../../src/game/engine/box.js';
import { legalMoves } from '../../src/game/engine/play.js';
import { REFUSALS } from '../../src/game/engine/refusals.js';
import { wordsOfEvent, wordsOfMove, wordsOfRefusal } from '../../src/game/engine/words-of-event.js';
import { shippedGame } from './shipped.js';
import { Hand } from './small-world.js';

const { content, story, phrases } = await shippedGame();
const voice = { content, story, phrases };
const box = openBox(content);

test('a whole game is told without an open slot or a bare id', () => {
  for (let seed = 0; seed < 12; seed++) {
    const hand = new Hand(box, { scenario: content.scenarios[seed % 6]?.id ?? '', seed, roles: undefined });
    for (let pick = seed; hand.asked !== 'over'; pick += 7) {
      const moves = legalMoves(box, hand.state);
      for (const move of moves) expect(wordsOfMove(move, voice)).not.toMatch(/[{}]|undefined/);
      const move = moves[pick % moves.length];
      if (move) hand.play(move);
    }
    const told = hand.events.map((event) => wordsOfEvent(event, voice));
    expect(told.filter((text) => /[{}]|undefined|\b[A-Z]{3}-[A-Z]\d\b/.test(text))).toEqual([]);
    expect(told.at(-1)).toMatch(/over/);
  }
});

test('every refusal has its words', () => {
  for (const reason of REFUSALS)
    if (reason !== 'legal') expect(wordsOfRefusal({ reason }, voice)).toMatch(/\.$/);
});
