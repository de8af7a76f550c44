import type { Box } from '../engine/box.js';
import { SLOT, type State } from '../engine/state.js';
import { APPROACHES } from '../vocabulary.js';
import { outlookOf } from './outlook.js';

/**
 * Leaves out of a list of actions the starts that nobody who thinks would consider: an approach that neither fits the
 * motive nor has the most ice under it, and a second project that is in all that counts like one before it. Works on the
 * buffer and returns how many actions are left.
 */
export function promisingStarts(box: Box): (state: State, buffer: Int32Array, count: number) => number {
  const { moves } = box;
  const look = outlookOf(box);
  const first = moves.actions + moves.action.start;
  const last = moves.actions + moves.action.move;
  const seen = new Uint8Array(3 * 3 * APPROACHES.length);
  return (state, buffer, count) => {
    const scenario = state[SLOT.scenario] as number;
    const domains = look.domains[scenario] as readonly number[];
    const motives = look.motives[scenario] as readonly number[];
    let highest = 0;
    for (let level = 0; level < 4; level++) highest = Math.max(highest, state[SLOT.vision + level] as number);
    seen.fill(0);
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const number = buffer[index] as number;
      if (number >= first && number < last) {
        const approach = (number - first) % APPROACHES.length;
        const project = (number - first - approach) / APPROACHES.length;
        const motive = motives[project] as number;
        const fits = look.fits[motive]?.[approach] === true;
        const carried = state[SLOT.vision + (look.ownLevel[approach] as number)] === highest;
        const alike = ((domains[project] as number) * 3 + motive) * APPROACHES.length + approach;
        if ((!fits && !carried) || seen[alike] === 1) continue;
        seen[alike] = 1;
      }
      buffer[kept] = number;
      kept++;
    }
    return kept;
  };
}
