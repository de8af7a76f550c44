import { ask } from './ask.js';
import type { Box } from './box.js';
import { addBarrier, offerPrinciples, playNews } from './cards.js';
import { fire } from './fire.js';
import { FRAME_SIZE } from './layout.js';
import { HOOK, highestLevel, lowestLevel } from './modifiers.js';
import { WORD } from './program.js';
import { push, TASK } from './stack.js';
import { at, change, LEVEL_COUNT, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { drawSurprise, SURPRISE } from './surprise.js';
import { moveMarker } from './tracks.js';
import { keepForYearEnd } from './tray.js';

/**
 * Does effects from a place on, until they end, the table must decide, or something else has to be done first; what is
 * left waits on the stack.
 */
export function runEffects(box: Box, state: State, from: number): void {
  const { code } = box;
  let place = from;
  for (;;) {
    switch (at(code, place)) {
      case WORD.end:
        return;
      case WORD.change:
        moveMarker(box, state, at(code, place + 1), at(code, place + 2));
        place += 3;
        break;
      case WORD.error:
        goOnAt(box, state, place + 2);
        moveMarker(box, state, SLOT.error, at(code, place + 1));
        fire(box, state, HOOK.error);
        return;
      case WORD.levelLow:
        goOnAt(box, state, place + 2);
        askLevel(box, state, 'level-low', at(code, place + 1));
        return;
      case WORD.levelHigh:
        goOnAt(box, state, place + 2);
        askLevel(box, state, 'level-high', at(code, place + 1));
        return;
      case WORD.unless:
        place = holds(box, state, at(code, place + 1)) ? place + 3 : at(code, place + 2);
        break;
      case WORD.goTo:
        place = at(code, place + 1);
        break;
      case WORD.later:
        keepForYearEnd(box, state, at(code, place + 1));
        box.bench.log?.push({ kind: 'kept-for-year-end' });
        place += 2;
        break;
      case WORD.choose:
        ask(state, 'choose', place + 2, at(code, place + 1));
        return;
      case WORD.risk: {
        const frame = at(state, SLOT.stackHeight);
        goOnAt(box, state, 0);
        const mistake = drawSurprise(box, state) === SURPRISE.mistake;
        const next = mistake ? at(code, place + 1) : place + 2;
        state[box.layout.stack + frame * FRAME_SIZE + 1] = next;
        return;
      }
      case WORD.move:
        goOnAt(box, state, place + 3);
        ask(state, 'free-move', at(code, place + 1), at(code, place + 2));
        return;
      case WORD.stepBack:
        goOnAt(box, state, place + 4);
        ask(state, 'step-back', at(code, place + 1), at(code, place + 2), at(code, place + 3));
        return;
      case WORD.start:
        goOnAt(box, state, place + 2);
        ask(state, 'free-start', at(code, place + 1));
        return;
      case WORD.addBarrier:
        goOnAt(box, state, place + 2);
        addBarrier(box, state, at(code, place + 1));
        return;
      case WORD.removeBarrier:
        goOnAt(box, state, place + 2);
        ask(state, 'remove-barrier', at(code, place + 1));
        return;
      case WORD.switch:
        goOnAt(box, state, place + 1);
        ask(state, 'switch');
        return;
      case WORD.action:
        change(state, SLOT.actionsLeft, at(code, place + 1));
        box.bench.log?.push({ kind: 'more-actions', number: at(code, place + 1) });
        place += 2;
        break;
      case WORD.news:
        goOnAt(box, state, place + 1);
        playNews(box, state);
        return;
      case WORD.principle:
        goOnAt(box, state, place + 1);
        if (offerPrinciples(box, state)) ask(state, 'principle');
        return;
      default:
        throw new Error(`no word of the effect language: ${at(code, place)}`);
    }
  }
}

const goOnAt = (box: Box, state: State, place: number): void => push(box, state, TASK.run, place, 0);

/** Asks which of the lowest or highest levels is meant, unless all are at the end of their tracks. */
export function askLevel(
  box: Box,
  state: State,
  which: 'level-low' | 'level-high' | 'thaw',
  by: number,
): void {
  const wanted = which === 'level-low' ? lowestLevel(state) : highestLevel(state);
  for (let level = 0; level < LEVEL_COUNT; level++) {
    const place = SLOT.vision + level;
    const end = at(by > 0 ? box.most : box.least, place);
    if (at(state, place) !== wanted || wanted === end) continue;
    ask(state, which, by);
    return;
  }
  box.bench.log?.push({ kind: 'nothing-fits' });
}
