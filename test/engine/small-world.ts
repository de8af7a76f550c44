import type { Effect, Effects } from '../../src/game/effect.js';
import { type Box, openBox } from '../../src/game/engine/box.js';
import type { PlayableContent, Track } from '../../src/game/engine/content.js';
import type { Event } from '../../src/game/engine/events.js';
import type { Move } from '../../src/game/engine/move.js';
import { pending } from '../../src/game/engine/pending.js';
import { applyMove, legalMoves } from '../../src/game/engine/play.js';
import type { Rules } from '../../src/game/engine/rules.js';
import { type SetUp, setUp } from '../../src/game/engine/set-up.js';
import type { State } from '../../src/game/engine/state.js';
import { SLOT } from '../../src/game/engine/state.js';
import type { Modifier } from '../../src/game/modifier.js';

/** Rules with numbers of their own, so that no test depends on the balance of a shipped game. */
export const RULES: Rules = {
  QUARTERS_PER_YEAR: 4,
  TURNS_FULL: 8,
  TURNS_SHORT: 4,
  DECK_FULL: { 1: 4, 2: 4 },
  DECK_SHORT: { 1: 2, 2: 2 },
  NEWS_AFTER_QUARTERS: [2, 4],
  PLAYERS: [2, 6],
  MIN_ROLES_IN_PLAY: 3,
  ACTIONS_CHAIR: 1,
  ACTIONS_DELEGATE: 1,
  NO_MAJORITY_TRUST: -2,
  LARGE_TABLE: { from_players: 5, pressure: 1 },
  RANGE: {
    money: [0, 9],
    engagement: [0, 9],
    trust: [0, 9],
    pressure: [0, 9],
    ideas: [0, 9],
    error: [0, 4],
    learning: [0, 4],
    vision: [0, 5],
    leadership: [0, 5],
    platforms: [0, 5],
    roles: [0, 5],
    x_service: [0, 6],
    x_solving: [0, 6],
    x_policy: [0, 6],
  },
  COLLAPSE_TRUST: 0,
  COLLAPSE_PRESSURE: 9,
  PROJECT_SLOTS: 2,
  MAX_BARRIERS: 2,
  BARRIER_TOO_MANY: [{ pressure: 1 }],
  START_COST: 2,
  MOVE_COST: { 2: 1, 3: 2, 4: 3, 5: 1, 6: 1 },
  GATE_SUSTAIN_LEVEL: 3,
  LEARNING_AS_LEVEL: 1,
  STROKES_AT_STEP: { 4: 1, 5: 1, 6: 1 },
  STALL_LIMIT: 2,
  STALL_FX: [{ learning: 1, trust: -1 }],
  MOTIVE_FIT_REWARD: { cheaper: { money: 3 }, quality: { ideas: 3 }, democracy: { trust: 2 } },
  MOTIVE_UNFIT_REWARD: { cheaper: { money: 1 }, quality: { ideas: 1 }, democracy: { trust: 1 } },
  CARD_STEP_CAP: 4,
  SURPRISE_FX: { mistake: [{ error: 1 }], steady: [], idea: [{ ideas: 1 }], leap: [{ ideas: 1 }] },
  LEAP_STEP_CAP: 3,
  BUILD_COST: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 },
  GATHER_MONEY: 1,
  GATHER_ENGAGEMENT: { low_trust: 1, normal: 2, high_trust: 3 },
  LOW_TRUST: 3,
  HIGH_TRUST: 7,
  CLEAR_REWARD: { trust: 1 },
  TALK: { trust: 1, pressure: -1, error_to_learning: 1 },
  YEAR_END_ERROR_PRESSURE: 1,
  YEAR_END_PRESSURE: [1, 2],
  SUSTAINED_ENGAGEMENT: 1,
  NO_RESULT_TRUST: -1,
  THAW_PRESSURE: 5,
  PRINCIPLES_DRAWN: 2,
  Q1_LISTEN: { start_cost: -1 },
  Q2_TEST: { move_to_pilot_cost: -1 },
  Q3_CARRY: { move_to_sustain_cost: -1 },
  Q4_FOLLOW: { choose: ['error_to_learning', 'switch_approach'] },
  DIFFICULTY: {
    tailwind: {
      money: 6,
      engagement: 6,
      trust: 7,
      pressure: 0,
      income: 4,
      barriers: 0,
      shifts: 1,
      ideas: 2,
      spread_ice: 8,
      target_delta: -1,
    },
    crosswind: {
      money: 5,
      engagement: 5,
      trust: 5,
      pressure: 2,
      income: 3,
      barriers: 1,
      shifts: 1,
      ideas: 3,
      spread_ice: 9,
      target_delta: 0,
    },
    headwind: {
      money: 3,
      engagement: 3,
      trust: 5,
      pressure: 3,
      income: 2,
      barriers: 2,
      shifts: 1,
      ideas: 4,
      spread_ice: 10,
      target_delta: 0,
    },
  },
  SHORT_MODE: {
    shifts: 0,
    ideas: 0,
    spread_ice_delta: -2,
    level_low: 3,
    money: 1,
    engagement: 1,
    pressure_year_end: [1],
  },
  SCORE: {
    solutions: { per_idea: 5, per_approach_piloted: 6, per_shift: 5, max: 100 },
    implementation: { per_stroke_gained: 9, per_shift: 12, targets_met: 21, max: 100 },
    culture: {
      per_level: 2,
      per_principle: 4,
      per_learning: 3,
      per_trust: 2,
      per_error: -4,
      agendas_share: 20,
      max: 100,
    },
    collapse_factor: 0.5,
  },
  RATING: [
    { from: 0, name: 'low' },
    { from: 50, name: 'fair' },
    { from: 150, name: 'high' },
  ],
};

/** A modifier that never matters. */
const IDLE: Modifier = { at: 'error', fx: [] };

const role = (
  id: string,
  family: 'political' | 'administrative' | 'societal',
  competence: 'c_roles' | 'c_risk',
) => ({
  id,
  title: id,
  family,
  competences: [competence],
  ability: IDLE,
  constraint: IDLE,
  agenda: 'trust>=9',
});

/** `{if: condition, then: yes, else: no}`. */
export const depends = (condition: string, yes: Effects, no: Effects = []): Effect => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: `then` is a word of the effect language; nothing awaits an effect.
  then: yes,
  else: no,
});

/** What a situation changes of the small world. */
export interface Twist {
  readonly rules?: Partial<Rules>;
  /** Effects of option A of every dilemma; B does nothing, C costs 2 Money. */
  readonly fx?: Effects;
  readonly news?: Effects;
  /** A driver of the scenario. */
  readonly driver?: Modifier;
  /** The barrier that is in play at crosswind. */
  readonly barrier?: Modifier;
  readonly ability?: Modifier;
  readonly surprises?: readonly ('mistake' | 'steady' | 'idea' | 'leap')[];
  readonly principle?: Modifier;
  readonly modifiers?: Effects;
}

export function smallWorld(twist: Twist = {}): PlayableContent {
  const { fx = [], news = [], driver = IDLE, barrier = IDLE, ability = IDLE } = twist;
  const dilemma = (id: string, stage: number) => ({
    id,
    title: id,
    stage,
    domain: 'service' as const,
    competence: 'c_risk' as const,
    options: [
      { letter: 'A', fx },
      { letter: 'B', fx: [] },
      { letter: 'C', cost: { money: 2 }, needs: 'trust>=2', fx: [{ ideas: 1 }] },
    ],
  });
  const principle = (id: string) => ({
    id,
    title: id,
    senior: [{ learning: 1 }],
    firstline: twist.principle ?? IDLE,
  });
  return {
    rules: { ...RULES, ...twist.rules },
    approaches: {
      guided: { outcome: 'defined', centre: 'public', currency: 'money', own_level: 'vision' },
      empowering: { outcome: 'defined', centre: 'external', currency: 'engagement', own_level: 'leadership' },
      equal: { outcome: 'open', centre: 'public', currency: 'money', own_level: 'roles' },
      facilitating: { outcome: 'open', centre: 'external', currency: 'engagement', own_level: 'platforms' },
    },
    motives: {
      cheaper: { fits: ['guided', 'empowering'] },
      quality: { fits: ['equal', 'facilitating'] },
      democracy: { fits: ['empowering', 'facilitating'] },
    },
    levels: {
      vision: { pay: 'money' },
      leadership: { pay: 'money' },
      platforms: { pay: 'engagement' },
      roles: { pay: 'engagement' },
    },
    dilemmas: [1, 2, 3, 4, 5, 6].flatMap((number) => [dilemma(`D1${number}`, 1), dilemma(`D2${number}`, 2)]),
    roles: [
      { ...role('mayor', 'political', 'c_roles'), ability },
      role('director', 'administrative', 'c_roles'),
      role('neighbour', 'societal', 'c_risk'),
      role('teacher', 'administrative', 'c_roles'),
      role('owner', 'societal', 'c_roles'),
      role('nurse', 'administrative', 'c_roles'),
    ],
    news: ['N1', 'N2', 'N3'].map((id) => ({ id, title: id, fx: news })),
    barriers: [
      {
        id: 'B1',
        title: 'B1',
        kind: 'cultural',
        mod: barrier,
        clear: { cost: { money: 1 }, needs: 'trust>=4' },
      },
      { id: 'B2', title: 'B2', kind: 'practical', mod: IDLE, clear: {} },
      { id: 'B3', title: 'B3', kind: 'cultural', mod: IDLE, clear: {} },
    ],
    drivers: [{ id: 'V1', title: 'V1', mod: driver }],
    principles: [principle('P1'), principle('P2'), principle('P3')],
    enablers: [
      { id: 'M1', title: 'M1', scale: 'micro', cost: { engagement: 1 }, fx: [{ trust: 1 }] },
      { id: 'M2', title: 'M2', scale: 'micro', cost: { learning: 1 }, fx: [] },
      { id: 'S1', title: 'S1', scale: 'system', needs: 'vision>=3', fx: [{ money: 1 }] },
      { id: 'S2', title: 'S2', scale: 'system', cost: { money: 2 }, fx: [] },
    ],
    shifts: [
      { id: 'X1', title: 'X1', needs: 'vision>=4', fx: [{ trust: 2 }] },
      { id: 'X2', title: 'X2', needs: 'roles>=4', fx: [] },
    ],
    surprises: (twist.surprises ?? ['mistake', 'steady', 'idea', 'leap']).map((result, index) => ({
      id: `U${index}`,
      title: result,
      result,
      copies: 1,
    })),
    scenarios: [
      {
        id: 'BAY',
        title: 'Bay',
        profile: { service: 1, solving: 2, policy: 0 },
        targets: { service: 3, solving: 2, policy: 1 },
        short_gain: 2,
        levels: { vision: 2, leadership: 1, platforms: 0, roles: 2 },
        modifiers: twist.modifiers ?? [],
        drivers: ['V1'],
        barriers: ['B1', 'B2'],
        inherited: { project: 'quay', approach: 'guided' },
        projects: [
          { id: 'quay', title: 'Quay', domain: 'service', motive: 'cheaper' },
          { id: 'ferry', title: 'Ferry', domain: 'solving', motive: 'quality' },
          { id: 'council', title: 'Council', domain: 'policy', motive: 'democracy' },
        ],
      },
    ],
    tableSets: [
      {
        id: 'RED',
        dilemmas: ['D11', 'D12', 'D13', 'D14', 'D21', 'D22', 'D23', 'D24'],
        news: ['N2', 'N1', 'N3'],
      },
    ],
  };
}

export const boxWith = (twist: Twist = {}): Box => openBox(smallWorld(twist));

export const game = (box: Box, options: Partial<SetUp> = {}): State =>
  setUp(box, {
    scenario: box.content.scenarios[0]?.id ?? '',
    difficulty: 'crosswind',
    mode: 'full',
    players: 3,
    seed: 7,
    roles:
      box.content.scenarios[0]?.id === 'BAY' ? ['mayor', 'director', 'neighbour'].slice(0, 3) : undefined,
    ...options,
  });

/** A game in the hands of a test: markers can be set, moves are played by what they say. */
export class Hand {
  readonly events: Event[] = [];
  readonly box: Box;
  state: State;

  constructor(box: Box, options: Partial<SetUp> = {}) {
    this.box = box;
    this.state = game(box, options);
  }

  set(markers: Partial<Record<Track, number>>): this {
    for (const [track, value] of Object.entries(markers)) this.state[SLOT[track as Track]] = value;
    return this;
  }

  get(slot: keyof typeof SLOT): number {
    return this.state[SLOT[slot]] ?? Number.NaN;
  }

  get asked(): string {
    return pending(this.state)?.kind ?? 'over';
  }

  can(move: Move): boolean {
    return legalMoves(this.box, this.state).some((legal) => JSON.stringify(legal) === JSON.stringify(move));
  }

  play(...moves: Move[]): this {
    for (const move of moves) {
      const { state, events, refusal } = applyMove(this.box, this.state, move);
      if (refusal) throw new Error(`${JSON.stringify(move)} is refused: ${refusal.reason}`);
      this.state = state;
      this.events.push(...events);
    }
    return this;
  }

  /** All show the same card. */
  vote(option: string): this {
    while (this.asked === 'vote') this.play({ kind: 'vote', option });
    return this;
  }

  /** Goes on with whatever comes first among the wanted kinds, until one of the decisions is asked for. */
  until(...decisions: string[]): this {
    for (let step = 0; this.asked !== 'over' && !decisions.includes(this.asked); step++) {
      if (step > 500) throw new Error('never asked');
      const moves = legalMoves(this.box, this.state);
      const dull = moves.find(({ kind }) => kind === 'decline') ?? moves.find(dullest) ?? moves[0];
      if (!dull) throw new Error('nothing is possible');
      this.play(dull);
    }
    return this;
  }

  told(kind: Event['kind']): number {
    return this.events.filter((event) => event.kind === kind).length;
  }
}

const dullest = (move: Move): boolean =>
  (move.kind === 'vote' && move.option === 'B') ||
  (move.kind === 'gather' && move.resource === 'engagement') ||
  (move.kind === 'talk' && move.about === 'trust');
