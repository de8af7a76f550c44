import type { Box } from '../engine/box.js';
import { SLOT, type State } from '../engine/state.js';
import { testsOf } from '../parse-condition.js';
import { APPROACHES, DOMAINS } from '../vocabulary.js';
import { outlookOf } from './outlook.js';

/**
 * Leaves of all starts in a list of actions the most promising one of each domain: an approach that fits the motive, with
 * most of the ice it needs, in a coin the table has. Works on the buffer and returns how many actions are left.
 */
export function promisingStarts(box: Box): (state: State, buffer: Int32Array, count: number) => number {
  const { moves, layout } = box;
  const variety = varietyAsked(box);
  const look = outlookOf(box);
  const first = moves.actions + moves.action.start;
  const last = moves.actions + moves.action.move;
  const best = new Int32Array(DOMAINS.length);
  const most = new Float64Array(DOMAINS.length);
  return (state, buffer, count) => {
    const scenario = state[SLOT.scenario] as number;
    const domains = look.domains[scenario] as readonly number[];
    const motives = look.motives[scenario] as readonly number[];
    best.fill(-1);
    most.fill(Number.NEGATIVE_INFINITY);
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const number = buffer[index] as number;
      if (number < first || number >= last) {
        buffer[kept] = number;
        kept++;
        continue;
      }
      const approach = (number - first) % APPROACHES.length;
      const project = (number - first - approach) / APPROACHES.length;
      const domain = domains[project] as number;
      const fits = look.fits[motives[project] as number]?.[approach] === true;
      const ice = state[SLOT.vision + (look.ownLevel[approach] as number)] as number;
      const coins = state[(look.coin[approach] as number) === 0 ? SLOT.money : SLOT.engagement] as number;
      const fresh =
        state[layout.piloted + approach] === 0 && (state[SLOT.approachesPiloted] as number) < variety;
      const promise =
        (fits ? 0.9 : 0) +
        (fresh ? 0.8 : 0) +
        0.6 * Math.min(ice, look.gateSustain) +
        0.15 * Math.min(coins, 5);
      if (promise <= (most[domain] as number)) continue;
      most[domain] = promise;
      best[domain] = number;
    }
    for (let domain = 0; domain < best.length; domain++) {
      if ((best[domain] as number) < 0) continue;
      buffer[kept] = best[domain] as number;
      kept++;
    }
    return kept;
  };
}

/** The most approaches that any systemic shift asks to have been used; 0 where none does. */
const varietyAsked = ({ content }: Box): number =>
  Math.max(
    0,
    ...content.shifts.flatMap(({ needs }) =>
      needs === undefined
        ? []
        : testsOf(needs).flatMap(({ stat, than }) => (stat === 'approaches_used' ? [than] : [])),
    ),
  );
