import type { Box } from './box.js';
import { modAt, modCount, NO_OCCASION, type Occasion, speaksOf, useUp } from './modifiers.js';
import { push, TASK } from './stack.js';
import type { State } from './state.js';

/** What modifiers do at an occasion, besides changing prices: their effects are done next, in the order of play. */
export function fire(box: Box, state: State, hook: number, more?: Partial<Occasion>): void {
  const { hooksWithEffects } = box;
  if (!hooksWithEffects[hook]) return;
  const occasion = { ...NO_OCCASION, hook, ...more };
  for (let index = modCount(state) - 1; index >= 0; index--) {
    const mod = modAt(box, state, index);
    if (mod.fx < 0 || mod.hook !== hook || !speaksOf(box, state, mod, occasion)) continue;
    useUp(box, state, mod);
    push(box, state, TASK.run, mod.fx, 1 + mod.number);
  }
}
