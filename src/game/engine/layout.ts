import type { Effect, Effects } from '../effect.js';
import { APPROACHES, type Op } from '../vocabulary.js';
import type { PlayableContent } from './content.js';
import { FIXED_SLOTS } from './state.js';

export const FRAME_SIZE = 3;

/** Where the lists of a state begin, in slots. */
export interface Layout {
  /** By seat: 0 not voted, else 1 + the option. */
  readonly votes: number;
  /** By seat, then the shared advisers: the role. */
  readonly roles: number;
  readonly rolesInPlay: number;
  /** By project of the scenario: 0 unused, else the step. */
  readonly steps: number;
  readonly approaches: number;
  readonly stalls: number;
  readonly projects: number;
  /** By approach: 1 when it has reached Pilot. */
  readonly piloted: number;
  /** By barrier: one of BARRIER_STATE. */
  readonly barriers: number;
  /** By principle: 0 unused, else 1 + the side. */
  readonly principles: number;
  /** The principles that are laid out to adopt one, `offered` of them; -1 where there is none. */
  readonly offer: number;
  readonly offered: number;
  /** 1 when turned over. */
  readonly enablers: number;
  readonly shifts: number;
  /** By dilemma of the deck, top first. */
  readonly dilemmas: number;
  readonly news: number;
  readonly surprises: number;
  /** By `later`: 0 where it does not wait in the year-end tray, else its place in the row (see tray.ts). */
  readonly tray: number;
  /** By modifier with a limit: how often it was used this year. */
  readonly used: number;
  /** Modifiers in play, `SLOT.activeMods` of them. */
  readonly mods: number;
  readonly mostMods: number;
  readonly stack: number;
  /** How much can be still to be done at once. */
  readonly frames: number;
  readonly size: number;
}

/** What a box counts before it can lay out a state. */
export interface Counts {
  readonly laters: number;
  readonly limits: number;
  readonly surprises: number;
}

export function layoutOf(content: PlayableContent, counts: Counts): Layout {
  const { rules } = content;
  const most = (sizes: readonly number[]) => Math.max(1, ...sizes);
  const players = rules.PLAYERS[1];
  const rolesInPlay = Math.max(players, rules.MIN_ROLES_IN_PLAY);
  const projects = most(content.scenarios.map((scenario) => scenario.projects.length));
  const drivers = most(content.scenarios.map((scenario) => scenario.drivers.length));
  const offered = Math.max(1, rules.PRINCIPLES_DRAWN);
  const barriers = most([
    rules.MAX_BARRIERS,
    ...Object.values(rules.DIFFICULTY).map((difficulty) => difficulty.barriers),
  ]);
  const mostMods = barriers + drivers + content.principles.length;
  const frames = ONE_CARD + (mostMods + OF_ROLE) * (1 + longestChain(content));
  let next = FIXED_SLOTS;
  const list = (length: number) => {
    const start = next;
    next += length;
    return start;
  };
  return {
    votes: list(players),
    roles: list(rolesInPlay),
    rolesInPlay,
    steps: list(projects),
    approaches: list(projects),
    stalls: list(projects),
    projects,
    piloted: list(APPROACHES.length),
    barriers: list(content.barriers.length),
    principles: list(content.principles.length),
    offer: list(offered),
    offered,
    enablers: list(content.enablers.length),
    shifts: list(content.shifts.length),
    dilemmas: list(Math.max(rules.TURNS_FULL, rules.TURNS_SHORT)),
    news: list(content.news.length),
    surprises: list(counts.surprises),
    tray: list(counts.laters),
    used: list(counts.limits),
    mods: list(mostMods),
    mostMods,
    stack: list(frames * FRAME_SIZE),
    frames,
    size: next,
  };
}

/** What an action or a card leaves to be done at once, besides what modifiers add. */
const ONE_CARD = 16;
/** Modifiers of the role that acts. */
const OF_ROLE = 2;

/**
 * How often one card can lead to the next before the first is done: News that draw News, principles that bring
 * principles, gates that move projects to gates. Each comes up once at most.
 */
function longestChain({ news, principles, scenarios, ...content }: PlayableContent): number {
  const inPlay = [
    ...content.roles.flatMap(({ ability, constraint }) => [ability, constraint]),
    ...[...content.barriers, ...content.drivers].map(({ mod }) => mod),
    ...principles.map(({ firstline }) => firstline),
  ].flatMap(({ fx = [] }) => fx);
  const speaks = (effects: Effects, op: Op) =>
    [...everyEffect([...effects, ...inPlay])].some((it) => op in it);
  const chains: readonly (readonly [boolean, number])[] = [
    [
      speaks(
        news.flatMap(({ fx }) => fx),
        'news',
      ),
      news.length,
    ],
    [
      speaks(
        principles.flatMap(({ senior }) => senior),
        'principle',
      ),
      principles.length,
    ],
    [speaks([], 'move'), Math.max(0, ...scenarios.map(({ projects }) => projects.length))],
  ];
  return chains.reduce((sum, [happens, length]) => sum + (happens ? length : 0), 0);
}

function* everyEffect(effects: Effects): Generator<Effect> {
  for (const effect of effects) {
    yield effect;
    if ('if' in effect) yield* everyEffect([...effect.then, ...(effect.else ?? [])]);
    else if ('later' in effect) yield* everyEffect(effect.do);
    else if ('choose' in effect) yield* everyEffect(effect.choose.flat());
    else if ('risk' in effect) yield* everyEffect([...effect.risk.good, ...effect.risk.bad]);
  }
}
