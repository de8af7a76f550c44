import { ask } from './ask.js';
import type { Box } from './box.js';
import { addBarrier, offerPrinciples, playNews } from './cards.js';
import { fire } from './fire.js';
import { FRAME_SIZE } from './layout.js';
import { HOOK } from './modifiers.js';
import { WORD } from './program.js';
import { push, TASK } from './stack.js';
import { at, change, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { drawSurprise, SURPRISE } from './surprise.js';
import { moveMarker } from './tracks.js';

/**
 * Does effects from a place on, until they end, the table must decide, or something else has to be done first; what is
 * left waits on the stack.
 */
export function runEffects(box: Box, state: State, from: number): void {
  const { code } = box;
  let place = from;
  const goOnAt = (next: number) => push(box, state, TASK.run, next, 0);
  for (;;) {
    switch (at(code, place)) {
      case WORD.end:
        return;
      case WORD.change:
        moveMarker(box, state, at(code, place + 1), at(code, place + 2));
        place += 3;
        break;
      case WORD.error:
        goOnAt(place + 2);
        moveMarker(box, state, SLOT.error, at(code, place + 1));
        return fire(box, state, HOOK.error);
      case WORD.levelLow:
        goOnAt(place + 2);
        return ask(state, 'level-low', at(code, place + 1));
      case WORD.levelHigh:
        goOnAt(place + 2);
        return ask(state, 'level-high', at(code, place + 1));
      case WORD.unless:
        place = holds(box, state, at(code, place + 1)) ? place + 3 : at(code, place + 2);
        break;
      case WORD.goTo:
        place = at(code, place + 1);
        break;
      case WORD.later:
        change(state, box.layout.tray + at(code, place + 1), 1);
        box.bench.log?.push({ kind: 'kept-for-year-end' });
        place += 2;
        break;
      case WORD.choose:
        return ask(state, 'choose', place + 2, at(code, place + 1));
      case WORD.risk: {
        const frame = at(state, SLOT.stackHeight);
        goOnAt(0);
        const mistake = drawSurprise(box, state) === SURPRISE.mistake;
        const next = mistake ? at(code, place + 1) : place + 2;
        state[box.layout.stack + frame * FRAME_SIZE + 1] = next;
        return;
      }
      case WORD.move:
        goOnAt(place + 3);
        return ask(state, 'free-move', at(code, place + 1), at(code, place + 2));
      case WORD.stepBack:
        goOnAt(place + 4);
        return ask(state, 'step-back', at(code, place + 1), at(code, place + 2), at(code, place + 3));
      case WORD.start:
        goOnAt(place + 2);
        return ask(state, 'free-start', at(code, place + 1));
      case WORD.addBarrier:
        goOnAt(place + 2);
        return addBarrier(box, state, at(code, place + 1));
      case WORD.removeBarrier:
        goOnAt(place + 2);
        return ask(state, 'remove-barrier', at(code, place + 1));
      case WORD.switch:
        goOnAt(place + 1);
        return ask(state, 'switch');
      case WORD.action:
        change(state, SLOT.actionsLeft, at(code, place + 1));
        box.bench.log?.push({ kind: 'more-actions', number: at(code, place + 1) });
        place += 2;
        break;
      case WORD.news:
        goOnAt(place + 1);
        return playNews(box, state);
      case WORD.principle:
        goOnAt(place + 1);
        if (offerPrinciples(box, state)) ask(state, 'principle');
        return;
      default:
        throw new Error(`no word of the effect language: ${at(code, place)}`);
    }
  }
}
