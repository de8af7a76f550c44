import { signed } from '../../../game/amounts.js';
import type { Event, EventKind } from '../../../game/engine/events.js';
import type { Action } from '../../../game/engine/move.js';
import type { Phrasebook } from '../../../game/phrasebook.js';
import { priceOf } from '../../../game/sentences.js';
import { STEPS } from '../../../game/vocabulary.js';
import type { Sentences } from './sentences.js';

/** What events are told with. */
export interface Telling {
  readonly sentences: Sentences;
  readonly book: Phrasebook;
  /** The delegate has just been named. */
  readonly byDelegate?: boolean;
}

type Told<E> = (event: E, telling: Telling) => string;

/** One sentence for each kind of event; those that another sentence tells already say nothing. */
const TELL: { readonly [K in EventKind]: Told<Extract<Event, { readonly kind: K }>> } = {
  'turn-began': () => '',
  'vote-shown': ({ role, option }, { sentences }) =>
    sentences.say('vote', { role: sentences.title('role', role), option }),
  'no-majority': (_, { sentences }) => sentences.say('no_majority'),
  decided: ({ dilemma, option }, { sentences }) =>
    sentences.say('decided', {
      option,
      text: sentences.textIn('dilemma', dilemma, 'options', option, 'text'),
    }),
  'no-way-out': (_, { sentences }) => sentences.say('no_way_out'),
  paid: ({ price }, { sentences, book }) => sentences.say('paid', { price: priceOf(price, book) }),
  changed: ({ track, by, now }, { sentences, book }) =>
    sentences.say('changed', { name: book.names[track], amount: signed(by), now: `${now}` }),
  stopped: () => '',
  'price-changed': () => '',
  'price-added': () => '',
  free: () => '',
  'gain-changed': () => '',
  'set-off': () => '',
  'learning-stood-in': () => '',
  'nothing-fits': () => '',
  acted: ({ role, action }, telling) => {
    const { sentences, byDelegate } = telling;
    const slots = { role: sentences.title('role', role), action: tellAction(action, telling) };
    return sentences.say(byDelegate ? 'delegate_acted' : 'acted', slots);
  },
  started: () => '',
  moved: ({ project, step }, telling) => moved('moved', { project, step }, telling),
  'stepped-back': ({ project, step }, telling) => moved('stepped_back', { project, step }, telling),
  switched: ({ project, approach }, { sentences, book }) =>
    sentences.say('switched', {
      project: sentences.title('project', project),
      approach: book.approaches[approach],
    }),
  rewarded: ({ fits }, { sentences }) => sentences.say(fits ? 'fits' : 'does_not_fit'),
  surprise: ({ result }, { sentences }) => sentences.say(`surprise_${result}`),
  redrawn: (_, { sentences }) => sentences.say('redrawn'),
  'enabler-used': ({ enabler }, { sentences }) =>
    sentences.say('enabler', { title: sentences.title('enabler', enabler) }),
  'shift-turned': ({ shift }, { sentences }) =>
    sentences.say('shift', { title: sentences.title('shift', shift) }),
  'barrier-added': ({ barrier }, { sentences }) =>
    sentences.say('barrier_added', { title: sentences.title('barrier', barrier) }),
  'barrier-removed': ({ barrier }, { sentences }) =>
    sentences.say('barrier_removed', { title: sentences.title('barrier', barrier) }),
  'too-many-barriers': (_, { sentences }) => sentences.say('too_many_barriers'),
  'kept-for-year-end': (_, { sentences }) => sentences.say('kept'),
  'done-from-tray': (_, { sentences }) => sentences.say('from_tray'),
  chose: () => '',
  declined: (_, { sentences }) => sentences.say('declined'),
  'more-actions': (_, { sentences }) => sentences.say('more_actions'),
  news: ({ news }, { sentences }) =>
    sentences.say('news', {
      title: sentences.title('news', news),
      text: sentences.textIn('news', news, 'text'),
    }),
  delegated: () => '',
  'principles-drawn': ({ principles }, { sentences }) =>
    sentences.say('principles', {
      titles: principles.map((id) => `*${sentences.title('principle', id)}*`).join(', '),
    }),
  adopted: ({ principle, side }, { sentences }) =>
    sentences.say(`adopted_${side}`, {
      title: sentences.title('principle', principle),
      text: sentences.textIn('principle', principle, side, 'text'),
    }),
  'year-ended': (_, { sentences }) => sentences.say('election'),
  'no-result': (_, { sentences }) => sentences.say('no_result'),
  thaw: ({ level }, { sentences, book }) => sentences.say('thaw', { level: book.names[level] }),
  lasting: ({ projects }, { sentences }) => sentences.say('lasting', { number: `${projects}` }),
  'stall-marker': ({ project, markers }, { sentences }) =>
    sentences.say('stall_marker', { project: sentences.title('project', project), number: `${markers}` }),
  stalled: ({ project }, { sentences }) =>
    sentences.say('stalled', { project: sentences.title('project', project) }),
  income: (_, { sentences }) => sentences.say('income'),
  ended: ({ by, won }, { sentences }) => sentences.say(by === 'term' && won ? 'won' : `ended_${by}`),
};

/** An event in the words of the game; empty where another event tells it. */
export const tellEvent = (event: Event, telling: Telling): string =>
  (TELL[event.kind] as Told<Event>)(event, telling);

interface Step {
  readonly project: string;
  readonly step: number;
}

function moved(sentence: string, { project, step }: Step, { sentences, book }: Telling): string {
  const name = STEPS[step - 1];
  return sentences.say(sentence, {
    project: sentences.title('project', project),
    step: name === undefined ? `${step}` : book.steps[name],
  });
}

function tellAction(action: Action, { sentences, book }: Telling): string {
  switch (action.kind) {
    case 'start':
      return sentences.say('start', {
        project: sentences.title('project', action.project),
        approach: book.approaches[action.approach],
      });
    case 'move':
      return sentences.say('move', { project: sentences.title('project', action.project) });
    case 'build':
      return sentences.say('build', { level: book.names[action.level] });
    case 'gather':
      return sentences.say('gather', { resource: book.names[action.resource] });
    case 'talk':
      return sentences.say('talk', { talk: book.talks[action.about] });
    case 'clear':
      return sentences.say('clear', { title: sentences.title('barrier', action.barrier) });
    case 'pass':
      return sentences.say('pass');
  }
}
