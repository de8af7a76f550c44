import type { Box } from './box.js';
import { shuffle } from './chance.js';
import { SURPRISES } from './content.js';
import { fire } from './fire.js';
import { HOOK, hasUsesLeft, modAt, modCount, useUp } from './modifiers.js';
import { at, change, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { entry } from './table.js';

export const SURPRISE = {
  mistake: SURPRISES.indexOf('mistake'),
  idea: SURPRISES.indexOf('idea'),
  leap: SURPRISES.indexOf('leap'),
} as const;

/** Draws a Surprise; a Mistake is drawn again where someone may. The deck is shuffled anew when it is empty. */
export function drawSurprise(box: Box, state: State): number {
  let result = takeSurprise(box, state);
  const count = modCount(state);
  for (let index = 0; index < count && result === SURPRISE.mistake; index++) {
    const mod = modAt(box, state, index);
    if (mod.hook !== HOOK.surprise || mod.redraw === 0 || !holds(box, state, mod.when)) continue;
    for (let again = 0; again < mod.redraw && result === SURPRISE.mistake; again++) {
      if (!hasUsesLeft(box, state, mod)) break;
      useUp(box, state, mod);
      box.bench.log?.push({ kind: 'redrawn', card: mod.card });
      result = takeSurprise(box, state);
    }
  }
  fire(box, state, HOOK.surprise);
  return result;
}

function takeSurprise(box: Box, state: State): number {
  const { surprises } = box.layout;
  const count = box.surprises.length;
  if (at(state, SLOT.surprisesTaken) === count) {
    shuffle(state, surprises, count, state);
    state[SLOT.surprisesTaken] = 0;
  }
  const result = entry(box.surprises, at(state, surprises + at(state, SLOT.surprisesTaken)));
  change(state, SLOT.surprisesTaken, 1);
  box.bench.log?.push({ kind: 'surprise', result: entry(SURPRISES, result) });
  return result;
}
