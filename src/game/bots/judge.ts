import type { Box } from '../engine/box.js';
import { SLOT, type State } from '../engine/state.js';
import { type Distance, distancesTo } from './agenda.js';
import { outlookOf } from './outlook.js';

/** How well a table stands; only differences mean something. Reads nothing that is hidden. */
export type Judge = (state: State) => number;

/** What a step of progress is worth in flags, in resources, in dangers: one unit is about one coin in need. */
const FLAG = 6.5;
const BEYOND_FLAG = 1.3;
const SHIFT = 9;
const MORE_SHIFTS = 3.2;
const WON = 25;

/**
 * A thoughtful table's judgement: what the goals still need and what is on its way to them, whether the ice carries it,
 * what melts at the year end, and that the election comes.
 */
export function thoughtfulJudge(box: Box): Judge {
  const look = outlookOf(box);
  const { layout } = box;
  const need = new Float64Array(3);
  const want = new Float64Array(4);
  const gateMore = new Int32Array(3);
  const toNextShift = shiftDistance(box);

  return (s) => {
    const turn = s[SLOT.turn] as number;
    const turns = s[SLOT.turns] as number;
    const left = turns - turn;
    const ended = s[SLOT.ended] as number;
    const short = s[SLOT.mode] === 1;
    const trust = s[SLOT.trust] as number;
    const pressure = s[SLOT.pressure] as number;
    if (ended > 1) return -60 - left;
    // What helps later is worth less the nearer the election.
    const t = ended === 1 ? 0 : 0.12 + 0.88 * Math.min(1, left / 5);
    const scenario = s[SLOT.scenario] as number;
    const domains = look.domains[scenario] as readonly number[];
    const motives = look.motives[scenario] as readonly number[];
    const shifts = s[SLOT.shiftsTurned] as number;
    const needShift = Math.max(0, (s[SLOT.goalShifts] as number) - shifts);
    const learning = s[SLOT.learning] as number;
    const quarter = (turn % look.quarters) + 1;
    let v = 0;

    // ---- flags ----
    let gain = 0;
    let missing = 0;
    for (let domain = 0; domain < 3; domain++) {
      const start = s[SLOT.strokesAtStart + domain] as number;
      const now = s[SLOT.x_service + domain] as number;
      const got = now - start;
      gain += got;
      need[domain] = 0;
      gateMore[domain] = 0;
      if (short) continue;
      const flag = s[SLOT.flags + domain] as number;
      const wanted = Math.max(0, flag - start);
      need[domain] = Math.max(0, flag - now);
      missing += need[domain] as number;
      v += FLAG * Math.min(got, wanted) + BEYOND_FLAG * Math.max(0, got - wanted);
    }
    if (short) {
      const wanted = s[SLOT.goalGain] as number;
      missing = Math.max(0, wanted - gain);
      v += FLAG * Math.min(gain, wanted) + BEYOND_FLAG * Math.max(0, gain - wanted);
      need.fill(missing);
    }

    // ---- barriers ----
    for (let barrier = 0; barrier < look.burden.length; barrier++) {
      if (s[layout.barriers + barrier] !== 1) continue;
      v -= (0.35 + (look.burden[barrier] as number) * left * 0.55) * t;
      const more = look.gateMore[barrier] as readonly number[];
      for (let domain = 0; domain < 3; domain++) (gateMore[domain] as number) += more[domain] as number;
    }

    // ---- projects on their way ----
    want.fill(0);
    let running = 0;
    let carrying = 0;
    let present = 0;
    for (let p = 0; p < domains.length; p++) present |= 1 << (s[layout.steps + p] as number);
    for (let step = 5; step >= 1; step--) {
      if ((present & (1 << step)) === 0) continue;
      for (let p = 0; p < domains.length; p++) {
        if (s[layout.steps + p] !== step) continue;
        running++;
        const domain = domains[p] as number;
        const wanted = (need[domain] as number) > 0;
        const approach = s[layout.approaches + p] as number;
        if (step >= 4) {
          carrying++;
          const weight = wanted || needShift > 0 ? 1 : 0.3;
          v += weight * (step === 5 ? 2.4 : 1.3) * Math.min(1, left / 2);
          (need[domain] as number) -= 6 - step;
          continue;
        }
        const weight = wanted ? 1 : needShift > 0 && carrying === 0 ? 0.55 : 0.25;
        const own = look.ownLevel[approach] as number;
        const level = s[SLOT.vision + own] as number;
        const lacks = Math.max(0, look.gateSustain + (gateMore[domain] as number) - level - learning);
        if (weight > (want[own] as number)) want[own] = weight;
        const time = Math.min(1, (left + 0.5) / (6.5 - step));
        v += weight * ((step === 1 ? 0.9 : step === 2 ? 1.9 : 3.1) - 0.55 * lacks) * time;
        const fits = (look.fits[motives[p] as number] as readonly boolean[])[approach] === true;
        v += (fits ? 1.1 : 0.2) * weight * Math.min(1, left / 4);
        if (step === 3) {
          const stalls = s[layout.stalls + p] as number;
          if (stalls + 1 >= look.stallLimit) v -= weight * (quarter >= 4 ? 2.2 : 1.4);
          else v -= weight * 0.4;
        }
        (need[domain] as number) -= 2;
      }
    }
    for (let domain = 0; domain < 3; domain++) {
      if ((need[domain] as number) > 0 && left > 3 && !short) v -= 0.8 * (need[domain] as number);
    }
    if (short && running === 0 && missing > 0) v -= 2;

    // ---- systemic shifts ----
    v += SHIFT * Math.min(shifts, s[SLOT.goalShifts] as number);
    v += MORE_SHIFTS * Math.max(0, shifts - (s[SLOT.goalShifts] as number));

    // ---- ice ----
    let ice = 0;
    for (let level = 0; level < 4; level++) {
      const height = s[SLOT.vision + level] as number;
      ice += height;
      const use = 0.55 + 0.45 * (want[level] as number);
      v += t * (1.5 * Math.min(2, height) + 0.15 * height);
      if (height > 2) v += t * 2.3 * use;
      if (height > 3) v += t * (needShift > 0 ? 1.4 : 0.9) * (0.5 + 0.5 * use);
      if (height > 4) v += t * 0.5;
    }
    v += t * 0.6 * Math.min(s[SLOT.spreadIce] as number, ice + learning * 0.5);
    if (needShift > 0 && left > 0)
      v += Math.max(0, 3 - 0.8 * toNextShift(s)) * (carrying > 0 ? 1.2 : 0.8) * Math.min(1, left / 2);

    // ---- coins ----
    const money = s[SLOT.money] as number;
    const engagement = s[SLOT.engagement] as number;
    v += t * (1.15 * Math.min(3, money) + 0.75 * between(money, 3, 6) + 0.25 * between(money, 6, 12));
    v += t * (Math.min(3, engagement) + 0.65 * between(engagement, 3, 6) + 0.2 * between(engagement, 6, 12));

    // ---- trust, pressure, errors ----
    const later = 0.5 + 0.5 * t;
    v += (1.8 * Math.min(3, trust) + 0.95 * between(trust, 3, 7) + 0.45 * between(trust, 7, 10)) * later;
    if (trust <= 2) v -= 3 * (3 - trust);
    const press = 0.5 * Math.min(3, pressure) + 0.9 * between(pressure, 3, 5) + 1.6 * between(pressure, 5, 7);
    v -= (press + 4 * between(pressure, 7, 10)) * (0.6 + 0.4 * t);
    const errors = s[SLOT.error] as number;
    if (ended === 0) {
      const yearly = look.yearPressure[short ? 1 : 0] as readonly number[];
      const year = Math.floor(turn / look.quarters);
      const coming = pressure + (yearly[year] ?? 0) + errors * look.errorPressure;
      if (coming >= look.tooMuchPressure) v -= (quarter >= 3 ? 7 : 2.5) * (coming - look.tooMuchPressure + 1);
      else if (coming >= look.thaw && left > 4) v -= (0.9 * quarter) / look.quarters;
      if (gain <= (s[SLOT.gainAtYearStart] as number)) v -= (0.55 * look.noResult * quarter) / look.quarters;
      if (trust <= look.noResult && gain <= (s[SLOT.gainAtYearStart] as number) && quarter >= 3) v -= 8;
    }
    v -= 1.3 * errors * (0.5 + 0.5 * t);
    v += 1.25 * Math.min(2, learning) + 0.6 * between(learning, 2, 6);

    // ---- ideas and help ----
    const ideas = s[SLOT.ideas] as number;
    const goal = s[SLOT.goalIdeas] as number;
    v += 0.95 * Math.min(ideas, goal) + 0.2 * Math.max(0, ideas - goal);
    v += 0.4 * (s[SLOT.principlesAdopted] as number);
    for (let principle = 0; principle < look.help.length; principle++) {
      if (s[layout.principles + principle] === 2) v += (look.help[principle] as number) * left * 0.8;
    }
    for (let later = 0; later < look.waiting.length; later++) {
      if (s[layout.tray + later] !== 0) v += 0.85 * (look.waiting[later] as number) * t;
    }
    // An extra action that is still to come.
    if (ended === 0) v += 1.9 * t * (s[SLOT.actionsLeft] as number);
    if (missing === 0 && needShift === 0 && ideas >= goal) v += WON * (ended === 1 ? 1 : 0.25);
    return v;
  };
}

/** How far the table is from the nearest shift it has not turned: what its needs lack in all. */
function shiftDistance(box: Box): (state: State) => number {
  const { layout } = box;
  const distances = distancesTo(
    box,
    box.content.shifts.map(({ needs }) => needs),
    { approaches_used: approachesOnTheirWay(box) },
  );
  return (state) => {
    let least = Number.POSITIVE_INFINITY;
    for (let shift = 0; shift < distances.length; shift++) {
      if (state[layout.shifts + shift] !== 0) continue;
      const far = (distances[shift] as Distance)(state);
      if (far < least) least = far;
    }
    return least;
  };
}

/** Approaches that have reached Pilot, and a half for each other one a project is on its way with. */
function approachesOnTheirWay({ layout }: Box): (state: State) => number {
  return (state) => {
    let coming = 0;
    for (let p = 0; p < layout.projects; p++) {
      const step = state[layout.steps + p] as number;
      if (step < 1 || step > 2) continue;
      const approach = state[layout.approaches + p] as number;
      if (state[layout.piloted + approach] === 0) coming |= 1 << approach;
    }
    let count = state[SLOT.approachesPiloted] as number;
    for (; coming !== 0; coming &= coming - 1) count += 0.5;
    return count;
  };
}

/** How much of a track lies between two values. */
const between = (value: number, from: number, to: number): number =>
  value <= from ? 0 : Math.min(value, to) - from;

/** A greedy table's judgement: what can be seen to grow, without gates, goals or the next year end. */
export function greedyJudge({ layout, content }: Box): Judge {
  const barriers = content.barriers.length;
  const shifts = SLOT.shiftsTurned;
  return (s) => {
    if ((s[SLOT.ended] as number) > 1) return -50;
    let v = 6 * (s[shifts] as number);
    for (let domain = 0; domain < 3; domain++) {
      v += 4 * ((s[SLOT.x_service + domain] as number) - (s[SLOT.strokesAtStart + domain] as number));
    }
    for (let p = 0; p < layout.projects; p++) v += s[layout.steps + p] as number;
    for (let level = 0; level < 4; level++) v += 0.6 * (s[SLOT.vision + level] as number);
    for (let barrier = 0; barrier < barriers; barrier++) if (s[layout.barriers + barrier] === 1) v -= 0.5;
    v += 0.5 * (s[SLOT.money] as number) + 0.45 * (s[SLOT.engagement] as number);
    v += 0.5 * (s[SLOT.trust] as number) - 0.45 * (s[SLOT.pressure] as number);
    v +=
      0.4 * (s[SLOT.ideas] as number) + 0.4 * (s[SLOT.learning] as number) - 0.5 * (s[SLOT.error] as number);
    return v + (s[SLOT.actionsLeft] as number);
  };
}
