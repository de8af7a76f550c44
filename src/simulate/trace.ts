import type { Ban } from '../game/bots/bans.js';
import type { BotName } from '../game/bots/bot.js';
import { Dice } from '../game/bots/dice.js';
import type { Box } from '../game/engine/box.js';
import { type PlayableContent, SIDES } from '../game/engine/content.js';
import type { Event } from '../game/engine/events.js';
import { moveOf } from '../game/engine/moves.js';
import { outcome } from '../game/engine/outcome.js';
import { applyMove, told } from '../game/engine/play.js';
import { mayLookAtBack } from '../game/engine/secrets.js';
import { newState, SLOT, type State } from '../game/engine/state.js';
import { stat } from '../game/engine/stats.js';
import {
  advisersOf,
  entry,
  isShort,
  playersOf,
  projectApproach,
  projectStep,
  roleOf,
} from '../game/engine/table.js';
import { type Voice, wordsOfEvent } from '../game/engine/words-of-event.js';
import type { Phrasebook } from '../game/phrasebook.js';
import { stepName, wordsOfCost, wordsOfNeeds } from '../game/sentences.js';
import { APPROACHES, type Stat } from '../game/vocabulary.js';
import { groupName } from './group-name.js';
import { type Cell, seedOf } from './plan.js';
import { printedOnCard } from './printed-on-card.js';
import type { ReportWords } from './words.js';
import { beginGame, boxWithout, tableOf } from './work.js';

/** What a story is told from. */
export interface Teller {
  readonly content: PlayableContent;
  readonly voice: Omit<Voice, 'content'>;
  readonly words: ReportWords;
  /** A text of a card, by its id and the path to it. */
  readonly textOf: (card: string, ...path: readonly string[]) => string;
}

/** What is told of the board after each turn. */
const BOARD: readonly Stat[] = [
  'trust',
  'pressure',
  'money',
  'engagement',
  'ideas',
  'error',
  'learning',
  'vision',
  'leadership',
  'platforms',
  'roles',
];

/** Told with the flag each has to reach. */
const STROKES = ['x_service', 'x_solving', 'x_policy'] as const;

/** The first game of a cell as Markdown, every event in words and the board after every turn. */
export function traceGame(teller: Teller, cell: Cell, seed: number): string {
  const box = boxWithout(teller.content, cell.without as readonly Ban[]);
  const bot = tableOf(cell.bots as BotName, box, cell.without as readonly Ban[]);
  let state = newState(box);
  let dice = new Dice(0);
  const begun = told(box, () => {
    dice = beginGame(box, state, seedOf({ cells: [cell], games: 1, seed }, cell, 0), cell);
  });
  const story = new Story(teller, box);
  story.open(cell, seed, state);
  const first = begun.findIndex(({ kind }) => kind === 'turn-began');
  story.tell(begun.slice(0, first), state);
  story.begin(state);
  story.tell(begun.slice(first), state);
  while (state[SLOT.decision] !== 0) {
    const move = moveOf(box, state, bot(state, state[SLOT.seat] as number, dice));
    const applied = applyMove(box, state, move);
    if (applied.refusal) throw new Error(`a bot made a move that is refused: ${applied.refusal.reason}`);
    story.tell(applied.events, applied.state);
    state = applied.state;
  }
  story.close(state);
  return story.lines.join('\n');
}

/** Lines of Markdown, in the order they were told. */
class Story {
  readonly lines: string[] = [];
  readonly #teller: Teller;
  readonly #voice: Voice;
  readonly #box: Box;
  /** Until the first turn begins there is no board to look at. */
  #turns = 0;

  constructor(teller: Teller, box: Box) {
    this.#teller = teller;
    this.#voice = { ...teller.voice, content: teller.content };
    this.#box = box;
  }

  open(cell: Cell, seed: number, state: State): void {
    const { content, words } = this.#teller;
    const title = content.scenarios.find(({ id }) => id === cell.scenario)?.title ?? cell.scenario;
    const seats = playersOf(state);
    const roles = Array.from({ length: seats + advisersOf(this.#box, state) }, (_, seat) => {
      const role = content.roles[roleOf(this.#box, state, seat)];
      return `- ${seat < seats ? `${words.seat} ${seat + 1}` : words.adviser}: ${role?.title ?? ''}`;
    });
    this.#add(
      `# ${title}`,
      '',
      `${groupName(cell, words)}, ${seats} ${words.players}, ${words.seed} ${seed}`,
      '',
      ...roles,
      '',
      `## ${words.setUp}`,
      '',
    );
  }

  /** How the table lies before the first quarter, and what it is to reach. */
  begin(state: State): void {
    const { words } = this.#teller;
    const { phrases } = this.#voice;
    const goals = isShort(state)
      ? [`${words.toGain} ${state[SLOT.goalGain]}`]
      : [
          ...STROKES.map((stroke, domain) => `${phrases.names[stroke]} ${state[SLOT.flags + domain]}`),
          `${phrases.names.ideas} ${state[SLOT.goalIdeas]}`,
          `${phrases.names.shifts} ${state[SLOT.goalShifts]}`,
        ];
    this.#add('', `**${words.toWin}:** ${goals.join(' · ')}`, '');
    this.#board(state);
  }

  tell(events: readonly Event[], state: State): void {
    for (const [index, event] of events.entries()) {
      if (event.kind === 'turn-began') this.#beginTurn(event, state, events[index - 1] !== undefined);
      else {
        this.#add(`- ${wordsOfEvent(event, this.#voice)}`);
        if (event.kind === 'news') this.#add(`  - *${this.#teller.textOf(event.news, 'text')}*`);
        const printed = printedOnCard(event, this.#teller.content, this.#voice.phrases);
        if (printed !== '') this.#add(`  - *${printed}*`);
      }
    }
  }

  close(state: State): void {
    const { words } = this.#teller;
    const { scores, sum, rating, agendas } = outcome(this.#box, state);
    this.#add('');
    this.#board(state);
    const told = (['solutions', 'implementation', 'culture'] as const).map(
      (name) => `${words.scoreNames[name]} ${scores[name]}`,
    );
    const met = agendas.flatMap((isMet, seat) => (isMet ? [this.#roleAt(state, seat)] : []));
    this.#add(`**${words.scores}:** ${told.join(', ')} = ${sum}. ${rating}.`, '');
    this.#add(`**${words.agendas}:** ${met.length === 0 ? words.nothing : met.join(', ')}`);
  }

  #beginTurn(event: Extract<Event, { kind: 'turn-began' }>, state: State, after: boolean): void {
    const { content, textOf } = this.#teller;
    this.#add('');
    if (this.#turns > 0 && after) this.#board(state);
    this.#turns++;
    this.#add(`## ${wordsOfEvent(event, this.#voice)}`, '');
    const seats = Array.from({ length: playersOf(state) }, (_, seat) => seat);
    const experts = seats.filter((seat) => mayLookAtBack(this.#box, state, seat));
    const dilemma = content.dilemmas.find(({ id }) => id === event.dilemma);
    this.#add(textOf(event.dilemma, 'situation'), '');
    for (const { letter, cost, needs } of dilemma?.options ?? []) {
      const { phrases } = this.#voice;
      const price = cost === undefined ? '' : ` ${wordsOfCost(cost, phrases)}`;
      const need = needs === undefined ? '' : ` ${wordsOfNeeds(needs, phrases)}`;
      this.#add(`- **${letter}** ${textOf(event.dilemma, 'options', letter, 'text')}${price}${need}`);
    }
    const looking = experts.map((seat) => this.#roleAt(state, seat));
    this.#add('', `${this.#teller.words.mayLook}: ${listOr(looking, this.#teller.words)}`, '');
  }

  #roleAt(state: State, seat: number): string {
    return this.#teller.content.roles[roleOf(this.#box, state, seat)]?.title ?? '';
  }

  /** The markers, the projects, and the barriers in play, as they lie on the table. */
  #board(state: State): void {
    const { content, words } = this.#teller;
    const { phrases } = this.#voice;
    const markers = BOARD.map((track) => `${phrases.names[track]} ${stat(this.#box, state, track)}`);
    const strokes = STROKES.map(
      (stroke, domain) =>
        `${phrases.names[stroke]} ${stat(this.#box, state, stroke)}/${state[SLOT.flags + domain]}`,
    );
    this.#add(`> ${[...markers, ...strokes].join(' · ')}`);
    const scenario = content.scenarios[state[SLOT.scenario] as number];
    const projects = (scenario?.projects ?? []).flatMap(({ title }, project) => {
      const step = projectStep(this.#box, state, project);
      if (step === 0) return [];
      const approach =
        this.#voice.story.approaches[entry(APPROACHES, projectApproach(this.#box, state, project))];
      const stalls = state[this.#box.layout.stalls + project] as number;
      const waits = stalls === 0 ? '' : `, ${words.stallMarkers}: ${stalls}`;
      return [`${title} (${approach}): ${stepOf(step, phrases)}${waits}`];
    });
    const barriers = content.barriers.flatMap(({ title }, barrier) =>
      state[this.#box.layout.barriers + barrier] === 1 ? [title] : [],
    );
    this.#add(
      `> ${words.projects}: ${listOr(projects, words)}`,
      `> ${words.barriers}: ${listOr(barriers, words)}`,
      `> ${words.helps}: ${listOr(this.#helps(state), words)}`,
      '',
    );
  }

  #helps(state: State): readonly string[] {
    const { content } = this.#teller;
    const { drivers } = entry(content.scenarios, state[SLOT.scenario] as number);
    const sides = content.principles.filter(
      (_, principle) => state[this.#box.layout.principles + principle] === 1 + SIDES.indexOf('firstline'),
    );
    return [...content.drivers.filter(({ id }) => drivers.includes(id)), ...sides].map(({ title }) => title);
  }

  #add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }
}

const stepOf = (step: number, phrases: Phrasebook): string => stepName(step, phrases);

const listOr = (names: readonly string[], { nothing }: ReportWords): string =>
  names.length === 0 ? nothing : names.join(', ');
