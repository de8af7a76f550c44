import type { Box } from '../engine/box.js';
import type { Modifier } from '../modifier.js';
import { APPROACHES, DOMAINS, LEVELS, MOTIVES } from '../vocabulary.js';
import { worthOfCode, worthOfEffects } from './rough-worth.js';

/** The cards and rules of a box as a judge reads them: lists of numbers, by the indices a state uses. */
export interface Outlook {
  /** By approach: the level that carries it. */
  readonly ownLevel: readonly number[];
  /** By approach: 0 money, 1 engagement. */
  readonly coin: readonly number[];
  /** By motive, then approach: whether they fit. */
  readonly fits: readonly (readonly boolean[])[];
  /** By scenario, then project. */
  readonly domains: readonly (readonly number[])[];
  readonly motives: readonly (readonly number[])[];
  readonly gateSustain: number;
  /** By barrier, then domain: by how much it raises the gate of Sustain. */
  readonly gateMore: readonly (readonly number[])[];
  /** By barrier: how much worse a quarter is with it, in points of a judge. */
  readonly burden: readonly number[];
  /** By principle: what its lasting side is worth a quarter. */
  readonly help: readonly number[];
  /** By effect that waits for the year end: what it is worth, roughly. */
  readonly waiting: readonly number[];
  readonly yearPressure: readonly (readonly number[])[];
  readonly quarters: number;
  readonly errorPressure: number;
  readonly thaw: number;
  readonly tooMuchPressure: number;
  readonly stallLimit: number;
  /** By mode: what a year end without a stroke costs. */
  readonly noResult: number;
  readonly income: readonly number[];
}

/** Works out, once for a box, what a judge asks again and again. */
export function outlookOf(box: Box): Outlook {
  const { content } = box;
  const { rules } = content;
  const approaches = APPROACHES.map((name) => content.approaches[name]);
  return {
    ownLevel: approaches.map(({ own_level }) => LEVELS.indexOf(own_level)),
    coin: approaches.map(({ currency }) => (currency === 'money' ? 0 : 1)),
    fits: MOTIVES.map((motive) => APPROACHES.map((name) => content.motives[motive].fits.includes(name))),
    domains: content.scenarios.map(({ projects }) => projects.map(({ domain }) => DOMAINS.indexOf(domain))),
    motives: content.scenarios.map(({ projects }) => projects.map(({ motive }) => MOTIVES.indexOf(motive))),
    gateSustain: rules.GATE_SUSTAIN_LEVEL,
    gateMore: content.barriers.map(({ mod }) => DOMAINS.map((domain) => gateMore(mod, domain))),
    burden: content.barriers.map(({ mod }) => -worthOf(mod)),
    help: content.principles.map(({ firstline }) => worthOf(firstline)),
    waiting: box.laters.map((place) => worthOfCode(box.code, place)),
    yearPressure: [rules.YEAR_END_PRESSURE, rules.SHORT_MODE.pressure_year_end],
    quarters: rules.QUARTERS_PER_YEAR,
    errorPressure: rules.YEAR_END_ERROR_PRESSURE,
    thaw: rules.THAW_PRESSURE,
    tooMuchPressure: rules.COLLAPSE_PRESSURE,
    stallLimit: rules.STALL_LIMIT,
    noResult: -rules.NO_RESULT_TRUST,
    income: Object.values(rules.DIFFICULTY).map(({ income }) => income),
  };
}

function gateMore({ at, domain, step, need }: Modifier, of: (typeof DOMAINS)[number]): number {
  const meant = at === 'gate' && (step ?? 4) === 4 && (domain ?? of) === of;
  return meant ? (need ?? 0) : 0;
}

/** A Mistake that is drawn again saves a step and an Error. */
const REDRAW = 3;

/** How often a hook is met in a quarter, roughly. */
const OFTEN: { readonly [H in Modifier['at']]: number } = {
  start: 0.3,
  move: 0.6,
  build: 0.5,
  gather: 0.35,
  talk: 0.4,
  clear: 0.15,
  gate: 0.3,
  error: 0.25,
  surprise: 0.2,
  delegate: 0.4,
  no_majority: 0.15,
  year_end: 0.25,
};

/** Rough worth of a lasting modifier a quarter: positive where it helps. */
function worthOf({ at, domain, approach, level, step, cost, gain, need, fx, redraw }: Modifier): number {
  const narrow =
    (domain === undefined ? 1 : 0.5) *
    (approach === undefined ? 1 : 0.4) *
    (level === undefined ? 1 : 0.4) *
    (step === undefined ? 1 : 0.5);
  const price =
    typeof cost === 'number' ? cost : Object.values(cost ?? {}).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const effects = worthOfEffects(fx ?? []);
  return OFTEN[at] * (narrow * ((gain ?? 0) - price - (need ?? 0)) + effects + REDRAW * (redraw ?? 0));
}
