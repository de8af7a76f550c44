import { DOMAINS, FAMILIES, LEVELS, RESOURCES } from '../vocabulary.js';
import type { Box } from './box.js';
import { putInPlay } from './cards.js';
import { draw, seedChance, shuffle } from './chance.js';
import type { ScenarioContent } from './content.js';
import { goOn } from './flow.js';
import { addMod, lowestLevel } from './modifiers.js';
import { FIRST_PHASE } from './phases.js';
import { markPiloted } from './projects.js';
import { DIFFICULTIES, type Difficulty, MODES, type Mode } from './rules.js';
import { pushEffects } from './stack.js';
import { at, change, newState, SLOT, type State } from './state.js';
import { entry, STEP, scenarioOf } from './table.js';

export interface SetUp {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly difficulty: Difficulty;
  readonly mode: Mode;
  readonly players: number;
  /** A whole number; the same one gives the same game. */
  readonly seed: number;
  /** Id of the set whose cards are played in its order. */
  readonly tableSet?: string | undefined;
  /** Ids of roles, by seat, then the shared advisers; those that are not named are dealt. */
  readonly roles?: readonly string[] | undefined;
}

/** Why a game cannot be set up like this, and the value that is wrong. */
export interface SetUpFault {
  readonly reason:
    | 'unknown-scenario'
    | 'unknown-table-set'
    | 'players'
    | 'unknown-role'
    | 'role-twice'
    | 'roles';
  readonly value: string;
}

export function whyNotSetUp(
  box: Box,
  { scenario, players, tableSet, roles = [] }: SetUp,
): SetUpFault | undefined {
  const { content } = box;
  const [least, most] = content.rules.PLAYERS;
  const known = (cards: readonly { readonly id: string }[], id: string) =>
    cards.some((card) => card.id === id);
  if (!known(content.scenarios, scenario)) return { reason: 'unknown-scenario', value: scenario };
  if (tableSet !== undefined && !known(content.tableSets, tableSet))
    return { reason: 'unknown-table-set', value: tableSet };
  if (!Number.isInteger(players) || players < least || players > most)
    return { reason: 'players', value: `${players}` };
  const stranger = roles.find((id) => !known(content.roles, id));
  if (stranger !== undefined) return { reason: 'unknown-role', value: stranger };
  const twice = roles.find((id, index) => roles.indexOf(id) !== index);
  if (twice !== undefined) return { reason: 'role-twice', value: twice };
  if (roles.length > rolesNeeded(box, players)) return { reason: 'roles', value: `${roles.length}` };
  return undefined;
}

/** Sets up a game, up to the first decision. A set-up that `whyNotSetUp` refuses is a bug of the caller. */
export function setUp(box: Box, options: SetUp): State {
  const state = newState(box);
  setUpInto(box, state, options);
  return state;
}

/** The same over a state that is no longer needed. */
export function setUpInto(box: Box, state: State, options: SetUp): void {
  const fault = whyNotSetUp(box, options);
  if (fault) throw new Error(`cannot be set up: ${fault.reason} ${fault.value}`);
  state.fill(0);
  seedChance(state, options.seed);
  state[SLOT.scenario] = box.content.scenarios.findIndex(({ id }) => id === options.scenario);
  state[SLOT.difficulty] = DIFFICULTIES.indexOf(options.difficulty);
  state[SLOT.mode] = MODES.indexOf(options.mode);
  state[SLOT.players] = options.players;
  state[SLOT.phase] = FIRST_PHASE;
  state[SLOT.actor] = -1;
  state.fill(-1, box.layout.offer, box.layout.offer + box.layout.offered);

  const scenario = entry(box.content.scenarios, at(state, SLOT.scenario));
  placeMarkers(box, state, scenario, options);
  putDriversAndBarriersInPlay(box, state, options);
  layOutProjects(box, state);
  if (options.mode === 'short') shortenGame(box, state, scenario, options);
  state.copyWithin(SLOT.strokesAtStart, SLOT.x_service, SLOT.x_service + DOMAINS.length);
  dealRoles(box, state, options);
  buildDilemmaDeck(box, state, options);
  shuffleTheRest(box, state, options);
  state[SLOT.chair] = draw(state, options.players);
  pushEffects(box, state, scenarioOf(box, state).modifiers);
  goOn(box, state);
}

/** Set-up 1: markers by the difficulty, what the scenario changes, what a large table brings; and the flags. */
function placeMarkers(
  box: Box,
  state: State,
  scenario: ScenarioContent,
  { difficulty, mode, players }: SetUp,
): void {
  const { rules } = box.content;
  const start = rules.DIFFICULTY[difficulty];
  const { money, engagement, trust, pressure } = start;
  const markers = { money, engagement, trust, pressure, ideas: 0, error: 0, learning: 0 };
  for (const [place, resource] of RESOURCES.entries()) state[place] = within(box, place, markers[resource]);
  const { from_players, pressure: more } = rules.LARGE_TABLE;
  if (players >= from_players)
    state[SLOT.pressure] = within(box, SLOT.pressure, at(state, SLOT.pressure) + more);
  for (const [index, level] of LEVELS.entries()) state[SLOT.vision + index] = scenario.levels[level];
  for (const [index, domain] of DOMAINS.entries()) {
    state[SLOT.x_service + index] = scenario.profile[domain];
    state[SLOT.flags + index] = scenario.targets[domain];
  }
  moveFarthestFlag(box, state, start.target_delta);
  state[SLOT.turns] = mode === 'short' ? rules.TURNS_SHORT : rules.TURNS_FULL;
  state[SLOT.spreadIce] = start.spread_ice;
  state[SLOT.goalShifts] = start.shifts;
  state[SLOT.goalIdeas] = start.ideas;
}

const within = (box: Box, place: number, value: number): number =>
  Math.max(at(box.least, place), Math.min(at(box.most, place), value));

/** The flag that is farthest away; the first of several. */
function moveFarthestFlag(box: Box, state: State, by: number): void {
  if (by === 0) return;
  const distance = (index: number) => at(state, SLOT.flags + index) - at(state, SLOT.x_service + index);
  let farthest = 0;
  for (let index = 1; index < DOMAINS.length; index++)
    if (distance(index) > distance(farthest)) farthest = index;
  const flag = SLOT.flags + farthest;
  const moved = Math.max(at(state, SLOT.x_service + farthest), at(state, flag) + by);
  state[flag] = within(box, SLOT.x_service + farthest, moved);
}

/** Set-up 2: both drivers, and the first barriers, as many as the difficulty says. */
function putDriversAndBarriersInPlay(box: Box, state: State, { difficulty }: SetUp): void {
  const { drivers, barriers } = scenarioOf(box, state);
  for (const driver of drivers) addMod(box, state, entry(box.drivers, driver));
  const count = box.content.rules.DIFFICULTY[difficulty].barriers;
  for (const barrier of barriers.slice(0, count)) putInPlay(box, state, barrier);
}

/** Set-up 3: the inherited project stands on Pilot, without a stall marker. */
function layOutProjects(box: Box, state: State): void {
  const { inherited, approach } = scenarioOf(box, state);
  state[box.layout.steps + inherited] = STEP.pilot;
  state[box.layout.approaches + inherited] = approach;
  markPiloted(box, state, approach);
}

/** The short game: more ice and means, a nearer gate, and strokes to gain instead of the goals. */
function shortenGame(box: Box, state: State, scenario: ScenarioContent, { difficulty }: SetUp): void {
  const { SHORT_MODE, DIFFICULTY } = box.content.rules;
  for (let raised = 0; raised < SHORT_MODE.level_low; raised++) {
    const lowest = LEVELS.findIndex((_, index) => at(state, SLOT.vision + index) === lowestLevel(state));
    state[SLOT.vision + lowest] = within(box, SLOT.vision + lowest, lowestLevel(state) + 1);
  }
  state[SLOT.money] = within(box, SLOT.money, at(state, SLOT.money) + SHORT_MODE.money);
  state[SLOT.engagement] = within(box, SLOT.engagement, at(state, SLOT.engagement) + SHORT_MODE.engagement);
  change(state, SLOT.spreadIce, SHORT_MODE.spread_ice_delta);
  state[SLOT.goalShifts] = SHORT_MODE.shifts;
  state[SLOT.goalIdeas] = SHORT_MODE.ideas;
  state[SLOT.goalGain] = Math.max(1, scenario.short_gain + DIFFICULTY[difficulty].target_delta);
}

const rolesNeeded = (box: Box, players: number): number =>
  Math.max(players, box.content.rules.MIN_ROLES_IN_PLAY);

/** Set-up 4: all families at the table; what is missing to the least number of roles are shared advisers. */
function dealRoles(box: Box, state: State, { players, roles = [] }: SetUp): void {
  const { content, layout } = box;
  const needed = rolesNeeded(box, players);
  const named = roles.map((id) => content.roles.findIndex((role) => role.id === id));
  const pool = Int32Array.from(content.roles.keys()).filter((role) => !named.includes(role));
  named.forEach((role, seat) => {
    state[layout.roles + seat] = role;
  });
  // With roles that were named, all families may be out of reach.
  for (let attempt = 0; attempt < 1000; attempt++) {
    shuffle(pool, 0, pool.length, state);
    for (let seat = named.length; seat < needed; seat++)
      state[layout.roles + seat] = at(pool, seat - named.length);
    if (hasAllFamilies(box, state, needed)) return;
  }
}

function hasAllFamilies(box: Box, state: State, count: number): boolean {
  let bits = 0;
  for (let seat = 0; seat < count; seat++) {
    const role = entry(box.content.roles, at(state, box.layout.roles + seat));
    bits |= 1 << FAMILIES.indexOf(role.family);
  }
  return bits === (1 << FAMILIES.length) - 1;
}

/** Set-up 5: so many dilemmas of each stage, stage I on top; in the order of the table set, if there is one. */
function buildDilemmaDeck(box: Box, state: State, { mode, tableSet }: SetUp): void {
  const { rules, dilemmas, tableSets } = box.content;
  const counts = mode === 'short' ? rules.DECK_SHORT : rules.DECK_FULL;
  const set = tableSets.find(({ id }) => id === tableSet);
  let place = box.layout.dilemmas;
  for (const [stage, cards] of box.stages) {
    const count = counts[stage] ?? 0;
    const chosen = set?.dilemmas
      .map((id) => dilemmas.findIndex((dilemma) => dilemma.id === id))
      .filter((index) => cards.includes(index));
    const pile = Int32Array.from(chosen ?? cards);
    if (!chosen) shuffle(pile, 0, pile.length, state);
    for (let card = 0; card < count; card++) state[place++] = at(pile, card);
  }
}

/** Set-up 6: News and Surprises; principles and spare barriers are drawn blindly when they are called for. */
function shuffleTheRest(box: Box, state: State, { tableSet }: SetUp): void {
  const { layout, content } = box;
  for (let card = 0; card < box.news.length; card++) state[layout.news + card] = card;
  shuffle(state, layout.news, box.news.length, state);
  const set = content.tableSets.find(({ id }) => id === tableSet);
  set?.news.forEach((id, place) => {
    const card = content.news.findIndex((news) => news.id === id);
    const from = state.indexOf(card, layout.news);
    state[from] = at(state, layout.news + place);
    state[layout.news + place] = card;
  });
  for (let card = 0; card < box.surprises.length; card++) state[layout.surprises + card] = card;
  shuffle(state, layout.surprises, box.surprises.length, state);
}
