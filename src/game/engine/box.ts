import { amountsOf } from '../amounts.js';
import type { Cost, Effects } from '../effect.js';
import {
  APPROACHES,
  COMPETENCES,
  DOMAINS,
  HOOKS,
  KINDS,
  LEVELS,
  MOTIVES,
  RESOURCES,
  STEPS,
} from '../vocabulary.js';
import { type PlayableContent, SCALES, type ScenarioContent, SURPRISES } from './content.js';
import type { ApproachInBox, Bench, OptionInBox, RoleInBox, ScenarioInBox } from './in-box.js';
import { type Layout, layoutOf } from './layout.js';
import { type ModifierInBox, modifierCompiler } from './modifiers.js';
import { type MoveTable, moveTable } from './move-table.js';
import { newPrices } from './prices.js';
import { assembler, priceList } from './program.js';
import type { ByNumber } from './rules.js';
import { TRACKS } from './state.js';

/**
 * A game as the engine plays it, compiled once: cards are numbered in the order of their decks, effects and conditions
 * are one list of numbers. Not to be shared between threads.
 */
export interface Box {
  readonly content: PlayableContent;
  readonly layout: Layout;
  readonly moves: MoveTable;
  readonly code: Int32Array;
  /** Where each effect that waits for the year end begins. */
  readonly laters: readonly number[];
  /** What a card lets the table choose from, by the place of the question. */
  readonly choices: ReadonlyMap<number, readonly Effects[]>;
  readonly mods: readonly ModifierInBox[];
  /** By hook: whether any modifier has effects there. */
  readonly hooksWithEffects: readonly boolean[];
  /** How many modifiers have a limit. */
  readonly limits: number;
  readonly quarters: number;
  /** By track: where it ends. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** By step. */
  readonly moveCost: Int32Array;
  readonly strokesAtStep: Int32Array;
  /** By the level that is built. */
  readonly buildCost: Int32Array;
  /** By level: the slot of its coin. */
  readonly levelCoin: readonly number[];
  readonly approaches: readonly ApproachInBox[];
  /** By motive, then approach. */
  readonly fits: readonly (readonly boolean[])[];
  readonly fitReward: readonly number[];
  readonly unfitReward: readonly number[];
  readonly surpriseFx: readonly number[];
  readonly stallFx: number;
  readonly clearReward: number;
  readonly tooManyBarriers: number;
  readonly scenarios: readonly ScenarioInBox[];
  readonly roles: readonly RoleInBox[];
  readonly dilemmas: readonly { readonly competence: number; readonly options: readonly OptionInBox[] }[];
  /** Dilemmas of each stage, the first stage first. */
  readonly stages: readonly (readonly [stage: number, dilemmas: readonly number[]])[];
  /** By dilemma: the dilemmas of its stage. */
  readonly pileOf: readonly (readonly number[])[];
  readonly news: readonly number[];
  readonly barriers: readonly {
    readonly kind: number;
    readonly mod: number;
    readonly needs: number;
    readonly cost: Int32Array;
  }[];
  readonly drivers: readonly number[];
  readonly principles: readonly { readonly senior: number; readonly firstline: number }[];
  readonly enablers: readonly (OptionInBox & { readonly scale: number })[];
  readonly shifts: readonly { readonly needs: number; readonly fx: number }[];
  /** One entry for each Surprise card: its result. */
  readonly surprises: readonly number[];
  readonly bench: Bench;
}

/** Compiles a game. `content` has been checked: everything it refers to is there. */
export function openBox(content: PlayableContent): Box {
  const { rules } = content;
  const write = assembler({ furthestFreeStep: rules.CARD_STEP_CAP });
  const { add, mods, limits } = modifierCompiler(write);
  const reward = (cost: Cost) =>
    write.effects(amountsOf(cost).map(([track, amount]) => ({ [track]: amount })));
  const option = (it: {
    cost?: Cost | undefined;
    needs?: string | undefined;
    fx: Parameters<typeof write.effects>[0];
  }) => ({
    cost: priceList(it.cost),
    needs: write.condition(it.needs),
    fx: write.effects(it.fx),
  });

  const roles = content.roles.map((role) => ({
    ability: add(role.ability, role.id),
    constraint: add(role.constraint, role.id),
    competences: role.competences.reduce(
      (bits, competence) => bits | (1 << COMPETENCES.indexOf(competence)),
      0,
    ),
    agenda: write.condition(role.agenda),
  }));
  const dilemmas = content.dilemmas.map((dilemma) => ({
    competence: 1 << COMPETENCES.indexOf(dilemma.competence),
    options: dilemma.options.map(option),
  }));
  const barriers = content.barriers.map((barrier) => ({
    kind: KINDS.indexOf(barrier.kind),
    mod: add(barrier.mod, barrier.id),
    needs: write.condition(barrier.clear.needs),
    cost: priceList(barrier.clear.cost),
  }));
  const cards = {
    news: content.news.map(({ fx }) => write.effects(fx)),
    drivers: content.drivers.map(({ id, mod }) => add(mod, id)),
    principles: content.principles.map(({ id, senior, firstline }) => ({
      senior: write.effects(senior),
      firstline: add(firstline, id),
    })),
    enablers: content.enablers.map((it) => ({ ...option(it), scale: SCALES.indexOf(it.scale) })),
    shifts: content.shifts.map(({ needs, fx }) => ({ needs: write.condition(needs), fx: write.effects(fx) })),
    surprises: content.surprises.flatMap(({ result, copies }) =>
      Array.from({ length: copies }, () => SURPRISES.indexOf(result)),
    ),
  };
  const effects = {
    fitReward: MOTIVES.map((motive) => reward(rules.MOTIVE_FIT_REWARD[motive])),
    unfitReward: MOTIVES.map((motive) => reward(rules.MOTIVE_UNFIT_REWARD[motive])),
    surpriseFx: SURPRISES.map((surprise) => write.effects(rules.SURPRISE_FX[surprise])),
    stallFx: write.effects(rules.STALL_FX),
    clearReward: reward(rules.CLEAR_REWARD),
    tooManyBarriers: write.effects(rules.BARRIER_TOO_MANY),
  };
  const scenarios = content.scenarios.map((scenario) => ({
    ...scenarioInBox(scenario, content),
    modifiers: write.effects(scenario.modifiers),
  }));
  const layout = layoutOf(content, {
    laters: write.laters.length,
    limits: limits(),
    surprises: cards.surprises.length,
  });
  const stages = stagesOf(content);
  const moves = moveTable(content, layout);
  return {
    content,
    layout,
    moves,
    code: Int32Array.from(write.code),
    laters: write.laters,
    choices: write.choices,
    mods,
    hooksWithEffects: HOOKS.map((_, hook) => mods.some((mod) => mod.hook === hook && mod.fx >= 0)),
    limits: limits(),
    quarters: rules.QUARTERS_PER_YEAR,
    least: Int32Array.from(TRACKS, (track) => rules.RANGE[track][0]),
    most: Int32Array.from(TRACKS, (track) => rules.RANGE[track][1]),
    moveCost: byNumber(rules.MOVE_COST, STEPS.length),
    strokesAtStep: byNumber(rules.STROKES_AT_STEP, STEPS.length),
    buildCost: byNumber(rules.BUILD_COST, Math.max(...LEVELS.map((level) => rules.RANGE[level][1]))),
    levelCoin: LEVELS.map((level) => RESOURCES.indexOf(content.levels[level].pay)),
    approaches: APPROACHES.map((approach) => {
      const { outcome, centre, currency, own_level } = content.approaches[approach];
      return {
        open: outcome === 'open',
        external: centre === 'external',
        coin: RESOURCES.indexOf(currency),
        ownLevel: TRACKS.indexOf(own_level),
      };
    }),
    fits: MOTIVES.map((motive) =>
      APPROACHES.map((approach) => content.motives[motive].fits.includes(approach)),
    ),
    scenarios,
    roles,
    dilemmas,
    stages,
    pileOf: content.dilemmas.map(({ stage }) => stages.find(([number]) => number === stage)?.[1] ?? []),
    barriers,
    ...cards,
    ...effects,
    bench: {
      prices: newPrices(layout.projects),
      buffer: new Int32Array(moves.count + 1),
      seen: new Uint8Array(dilemmas.length),
      log: undefined,
    },
  };
}

const stagesOf = ({ dilemmas }: PlayableContent) =>
  [...new Set(dilemmas.map(({ stage }) => stage))]
    .toSorted((first, second) => first - second)
    .map(
      (stage) => [stage, [...dilemmas.keys()].filter((index) => dilemmas[index]?.stage === stage)] as const,
    );

/** `{2: 1, 3: 1}` as a list; what is not written is 0. */
const byNumber = (numbers: ByNumber, last: number): Int32Array =>
  Int32Array.from({ length: last + 2 }, (_, index) => numbers[index] ?? 0);

function scenarioInBox(
  scenario: ScenarioContent,
  content: PlayableContent,
): Omit<ScenarioInBox, 'modifiers'> {
  const indexIn = (cards: readonly { readonly id: string }[], id: string) =>
    cards.findIndex((card) => card.id === id);
  return {
    domains: scenario.projects.map(({ domain }) => DOMAINS.indexOf(domain)),
    motives: scenario.projects.map(({ motive }) => MOTIVES.indexOf(motive)),
    drivers: scenario.drivers.map((id) => indexIn(content.drivers, id)),
    barriers: scenario.barriers.map((id) => indexIn(content.barriers, id)),
    inherited: indexIn(scenario.projects, scenario.inherited.project),
    approach: APPROACHES.indexOf(scenario.inherited.approach),
  };
}
