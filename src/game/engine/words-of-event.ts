import { signed } from '../amounts.js';
import type { Phrasebook } from '../phrasebook.js';
import { joined, priceOf, stepName } from '../sentences.js';
import type { PlayableContent } from './content.js';
import type { Event, EventKind } from './events.js';
import type { Move } from './move.js';
import type { Refusal } from './refusal.js';
import { type Storybook, tell, tellMove } from './storybook.js';

/** The words of one language, and the names of the cards in it. */
export interface Voice {
  readonly story: Storybook;
  readonly phrases: Phrasebook;
  readonly content: PlayableContent;
}

type EventOf<K extends EventKind> = Extract<Event, { kind: K }>;
type Tellers = { readonly [K in EventKind]: (event: EventOf<K>, voice: Voice) => string };

/** A kind of event without a teller here does not compile. */
const TELLERS: Tellers = {
  'turn-began': ({ turn, year, quarter, chair, dilemma }, voice) =>
    tell(voice.story, 'turn-began', {
      turn: `${turn}`,
      year: `${year}`,
      quarter: `${quarter}`,
      chair: titleOf(voice, 'roles', chair),
      dilemma: titleOf(voice, 'dilemmas', dilemma),
    }),
  'vote-shown': ({ role, option }, voice) =>
    tell(voice.story, 'vote-shown', { role: titleOf(voice, 'roles', role), option }),
  'no-majority': ({ option }, { story }) => tell(story, 'no-majority', { option }),
  decided: ({ dilemma, option }, voice) =>
    tell(voice.story, 'decided', { dilemma: titleOf(voice, 'dilemmas', dilemma), option }),
  'no-way-out': ({ dilemma }, voice) =>
    tell(voice.story, 'no-way-out', { dilemma: titleOf(voice, 'dilemmas', dilemma) }),
  paid: ({ price }, { story, phrases }) => tell(story, 'paid', { price: priceOf(price, phrases) }),
  changed: ({ track, by, now }, { story, phrases }) =>
    tell(story, 'changed', { name: phrases.names[track], amount: signed(by), now: `${now}` }),
  acted: ({ role, action }, voice) =>
    tell(voice.story, 'acted', { role: titleOf(voice, 'roles', role), action: wordsOfMove(action, voice) }),
  started: ({ project, approach }, voice) =>
    tell(voice.story, 'started', {
      project: projectTitle(voice, project),
      approach: voice.story.approaches[approach],
    }),
  moved: ({ project, step }, voice) =>
    tell(voice.story, 'moved', {
      project: projectTitle(voice, project),
      step: stepName(step, voice.phrases),
    }),
  'stepped-back': ({ project, step }, voice) =>
    tell(voice.story, 'stepped-back', {
      project: projectTitle(voice, project),
      step: stepName(step, voice.phrases),
    }),
  switched: ({ project, approach }, voice) =>
    tell(voice.story, 'switched', {
      project: projectTitle(voice, project),
      approach: voice.story.approaches[approach],
    }),
  rewarded: ({ project, fits }, voice) =>
    tell(voice.story, fits ? 'rewarded' : 'rewarded-little', { project: projectTitle(voice, project) }),
  surprise: ({ result }, { story }) => tell(story, 'surprise', { result: story.surprises[result] }),
  redrawn: (_, { story }) => tell(story, 'redrawn', {}),
  'enabler-used': ({ enabler }, voice) =>
    tell(voice.story, 'enabler-used', { enabler: titleOf(voice, 'enablers', enabler) }),
  'shift-turned': ({ shift }, voice) =>
    tell(voice.story, 'shift-turned', { shift: titleOf(voice, 'shifts', shift) }),
  'barrier-added': ({ barrier }, voice) =>
    tell(voice.story, 'barrier-added', { barrier: titleOf(voice, 'barriers', barrier) }),
  'barrier-removed': ({ barrier }, voice) =>
    tell(voice.story, 'barrier-removed', { barrier: titleOf(voice, 'barriers', barrier) }),
  'too-many-barriers': (_, { story }) => tell(story, 'too-many-barriers', {}),
  'kept-for-year-end': (_, { story }) => tell(story, 'kept-for-year-end', {}),
  'done-from-tray': (_, { story }) => tell(story, 'done-from-tray', {}),
  chose: ({ choice }, { story }) => tell(story, 'chose', { choice: `${choice}` }),
  declined: (_, { story }) => tell(story, 'declined', {}),
  'more-actions': ({ number }, { story }) => tell(story, 'more-actions', { number: `${number}` }),
  news: ({ news }, voice) => tell(voice.story, 'news', { news: titleOf(voice, 'news', news) }),
  delegated: ({ role }, voice) => tell(voice.story, 'delegated', { role: titleOf(voice, 'roles', role) }),
  'principles-drawn': ({ principles }, voice) =>
    tell(voice.story, 'principles-drawn', {
      principles: joined(
        principles.map((principle) => titleOf(voice, 'principles', principle)),
        'and',
        voice.phrases,
      ),
    }),
  adopted: ({ principle, side }, voice) =>
    tell(voice.story, 'adopted', {
      principle: titleOf(voice, 'principles', principle),
      side: voice.story.sides[side],
    }),
  'year-ended': ({ year }, { story }) => tell(story, 'year-ended', { year: `${year}` }),
  'no-result': (_, { story }) => tell(story, 'no-result', {}),
  thaw: ({ level }, { story, phrases }) => tell(story, 'thaw', { level: phrases.names[level] }),
  lasting: ({ projects }, { story }) => tell(story, 'lasting', { number: `${projects}` }),
  'stall-marker': ({ project, markers }, voice) =>
    tell(voice.story, 'stall-marker', { project: projectTitle(voice, project), number: `${markers}` }),
  stalled: ({ project }, voice) => tell(voice.story, 'stalled', { project: projectTitle(voice, project) }),
  income: ({ money }, { story }) => tell(story, 'income', { number: `${money}` }),
  ended: ({ by, won }, { story }) => {
    if (by !== 'term') return tell(story, `ended-${by}`, {});
    return tell(story, won ? 'ended-term-won' : 'ended-term-lost', {});
  },
};

/** What happened, in one sentence. */
export const wordsOfEvent = (event: Event, voice: Voice): string =>
  (TELLERS[event.kind] as (event: Event, voice: Voice) => string)(event, voice);

/** Why a move is not possible, as a player would be told. */
export const wordsOfRefusal = ({ reason }: Refusal, { story }: Voice): string => story.refusals[reason];

/** A move as it stands on a button or in a story; delegates are named by their seat, which counts from 1. */
export function wordsOfMove(move: Move, voice: Voice): string {
  const { story, phrases } = voice;
  switch (move.kind) {
    case 'vote':
      return tellMove(story, 'vote', { option: move.option });
    case 'delegate':
      return tellMove(story, 'delegate', { role: `${move.seat + 1}` });
    case 'start':
    case 'free-start':
    case 'switch':
      return tellMove(story, move.kind, {
        project: projectTitle(voice, move.project),
        approach: story.approaches[move.approach],
      });
    case 'move':
    case 'free-move':
    case 'step-back':
      return tellMove(story, move.kind, { project: projectTitle(voice, move.project) });
    case 'build':
    case 'level':
      return tellMove(story, move.kind, { level: phrases.names[move.level] });
    case 'gather':
      return tellMove(story, 'gather', { resource: phrases.names[move.resource] });
    case 'talk':
      return tellMove(story, 'talk', { about: phrases.talks[move.about] });
    case 'clear':
    case 'remove-barrier':
      return tellMove(story, move.kind, { barrier: titleOf(voice, 'barriers', move.barrier) });
    case 'choose':
      return tellMove(story, 'choose', { choice: `${move.choice}` });
    case 'adopt':
      return tellMove(story, 'adopt', {
        principle: titleOf(voice, 'principles', move.principle),
        side: story.sides[move.side],
      });
    case 'enabler':
      return tellMove(story, 'enabler', { enabler: titleOf(voice, 'enablers', move.enabler) });
    case 'shift':
      return tellMove(story, 'shift', { shift: titleOf(voice, 'shifts', move.shift) });
    case 'pass':
    case 'error-to-learning':
    case 'decline':
      return tellMove(story, move.kind, {});
  }
}

type Cards = 'roles' | 'dilemmas' | 'barriers' | 'enablers' | 'shifts' | 'news' | 'principles';

const titleOf = ({ content }: Voice, cards: Cards, id: string): string =>
  content[cards].find((card) => card.id === id)?.title ?? id;

const projectTitle = ({ content }: Voice, id: string): string =>
  content.scenarios.flatMap(({ projects }) => projects).find((project) => project.id === id)?.title ?? id;
