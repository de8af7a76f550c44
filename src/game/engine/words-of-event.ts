import { signed } from '../amounts.js';
import type { Phrasebook } from '../phrasebook.js';
import { clauseOf, joined, priceOf, stepName, wordsOf } from '../sentences.js';
import type { PlayableContent } from './content.js';
import type { Event, EventKind } from './events.js';
import type { Move } from './move.js';
import type { Refusal, RefusalFacts } from './refusal.js';
import { type Storybook, tell, tellMove, tellRefusal } from './storybook.js';

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
  stopped: ({ track, now }, { story, phrases }) =>
    tell(story, 'stopped', { name: phrases.names[track], now: `${now}` }),
  acted: ({ role, by, action }, voice) => {
    const slots = { role: titleOf(voice, 'roles', role), action: wordsOfMove(action, voice) };
    return by === undefined
      ? tell(voice.story, 'acted', slots)
      : tell(voice.story, 'acted-as', { ...slots, by: titleOf(voice, 'roles', by) });
  },
  'price-changed': ({ card, by }, voice) => {
    const number = `${Math.abs(by)}`;
    if (card === undefined) return tell(voice.story, 'price-quarter', { number });
    return tell(voice.story, by < 0 ? 'price-less' : 'price-more', { card: anyTitle(voice, card), number });
  },
  'price-added': ({ card, price }, voice) =>
    tell(voice.story, 'price-added', {
      card: anyTitle(voice, card),
      price: priceOf(price, voice.phrases),
    }),
  free: (_, { story }) => tell(story, 'free', {}),
  'gain-changed': ({ card, by }, voice) =>
    tell(voice.story, by < 0 ? 'gain-less' : 'gain-more', {
      card: anyTitle(voice, card),
      number: `${Math.abs(by)}`,
    }),
  'set-off': ({ card }, voice) => tell(voice.story, 'set-off', { card: anyTitle(voice, card) }),
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
  redrawn: ({ card }, voice) => tell(voice.story, 'redrawn', { card: anyTitle(voice, card) }),
  'learning-stood-in': ({ number }, { story }) => tell(story, 'learning-stood-in', { number: `${number}` }),
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
  chose: ({ choice, effects }, { story, phrases }) =>
    tell(story, 'chose', { choice: `${choice}`, effects: wordsOf(effects, phrases) }),
  declined: (_, { story }) => tell(story, 'declined', {}),
  'nothing-fits': (_, { story }) => tell(story, 'nothing-fits', {}),
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
export function wordsOfRefusal(refusal: Refusal, { story, phrases }: Voice): string {
  switch (refusal.reason) {
    case 'cannot-pay': {
      const { reason, price, has } = refusal;
      return tellRefusal(story, reason, { price: priceOf(price, phrases), has: priceOf(has, phrases) });
    }
    case 'need-not-met': {
      const values = refusal.has.map(([stat, value]) => `${phrases.names[stat]} ${value}`);
      const slots = { condition: clauseOf(refusal.needs, phrases), has: joined(values, 'and', phrases) };
      return tellRefusal(story, refusal.reason, slots);
    }
    case 'gate-level':
      return tellRefusal(story, refusal.reason, {
        ...gateSlots(refusal),
        level: phrases.names[refusal.level],
      });
    case 'gate-ice':
      return tellRefusal(story, refusal.reason, gateSlots(refusal));
    default:
      return tellRefusal(story, refusal.reason, {});
  }
}

const gateSlots = ({ needed, has, learning }: RefusalFacts['gate-ice']) => ({
  needed: `${needed}`,
  has: `${has}`,
  learning: `${learning}`,
});

/** A move as it stands on a button or in a story. */
export function wordsOfMove(move: Move, voice: Voice): string {
  const { story, phrases } = voice;
  switch (move.kind) {
    case 'vote':
      return tellMove(story, 'vote', { option: move.option });
    case 'delegate':
      return tellMove(story, 'delegate', { role: titleOf(voice, 'roles', move.role) });
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

type Cards = 'roles' | 'dilemmas' | 'barriers' | 'drivers' | 'enablers' | 'shifts' | 'news' | 'principles';

const titleOf = ({ content }: Voice, cards: Cards, id: string): string =>
  content[cards].find((card) => card.id === id)?.title ?? id;

/** Cards whose modifiers can be in play. */
const WITH_MODIFIERS = ['roles', 'barriers', 'drivers', 'principles'] as const satisfies readonly Cards[];

const anyTitle = ({ content }: Voice, id: string): string =>
  WITH_MODIFIERS.flatMap((cards) => [...content[cards]]).find((card) => card.id === id)?.title ?? id;

const projectTitle = ({ content }: Voice, id: string): string =>
  content.scenarios.flatMap(({ projects }) => projects).find((project) => project.id === id)?.title ?? id;
