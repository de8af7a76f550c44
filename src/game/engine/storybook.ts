import { fillSlots } from '../phrasebook.js';
import type { MoveKind } from './move.js';
import type { Refused } from './refusals.js';

/** How each event is told, and the slots a translator may place. */
export const EVENT_SENTENCES = {
  'turn-began': ['turn', 'year', 'quarter', 'chair', 'dilemma'],
  'vote-shown': ['role', 'option'],
  'no-majority': ['option'],
  decided: ['dilemma', 'option'],
  'no-way-out': ['dilemma'],
  paid: ['price'],
  changed: ['name', 'amount', 'now'],
  stopped: ['name', 'now'],
  acted: ['role', 'action'],
  'acted-as': ['by', 'role', 'action'],
  'price-more': ['card', 'number'],
  'price-less': ['card', 'number'],
  'price-quarter': ['number'],
  'price-added': ['card', 'price'],
  free: [],
  'gain-more': ['card', 'number'],
  'gain-less': ['card', 'number'],
  'set-off': ['card'],
  started: ['project', 'approach'],
  moved: ['project', 'step'],
  'stepped-back': ['project', 'step'],
  switched: ['project', 'approach'],
  rewarded: ['project'],
  'rewarded-little': ['project'],
  surprise: ['result'],
  redrawn: ['card'],
  'learning-stood-in': ['number'],
  'enabler-used': ['enabler'],
  'shift-turned': ['shift'],
  'barrier-added': ['barrier'],
  'barrier-removed': ['barrier'],
  'too-many-barriers': [],
  'kept-for-year-end': [],
  'done-from-tray': [],
  chose: ['choice', 'effects'],
  declined: [],
  'nothing-fits': [],
  'more-actions': ['number'],
  news: ['news'],
  delegated: ['role'],
  'principles-drawn': ['principles'],
  adopted: ['principle', 'side'],
  'year-ended': ['year'],
  'no-result': [],
  thaw: ['level'],
  lasting: ['number'],
  'stall-marker': ['project', 'number'],
  stalled: ['project'],
  income: ['number'],
  'ended-term-won': [],
  'ended-term-lost': [],
  'ended-trust': [],
  'ended-pressure': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EventSentence = keyof typeof EVENT_SENTENCES;

/** How a move reads in “The chair: …”, or on a button. */
export const MOVE_SENTENCES = {
  vote: ['option'],
  delegate: ['role'],
  start: ['project', 'approach'],
  move: ['project'],
  build: ['level'],
  gather: ['resource'],
  talk: ['about'],
  clear: ['barrier'],
  pass: [],
  choose: ['choice'],
  'free-move': ['project'],
  'step-back': ['project'],
  'free-start': ['project', 'approach'],
  switch: ['project', 'approach'],
  'remove-barrier': ['barrier'],
  level: ['level'],
  adopt: ['principle', 'side'],
  enabler: ['enabler'],
  shift: ['shift'],
  'error-to-learning': [],
  decline: [],
} as const satisfies Readonly<Record<MoveKind, readonly string[]>>;

/** Why a move is not possible, as a player would be told. */
export const REFUSAL_SENTENCES = {
  'game-over': [],
  'not-now': [],
  'not-in-play': [],
  'cannot-pay': ['price', 'has'],
  'need-not-met': ['condition', 'has'],
  'no-free-slot': [],
  'already-started': [],
  'not-started': [],
  finished: [],
  'gate-level': ['level', 'needed', 'has', 'learning'],
  'gate-ice': ['needed', 'has', 'learning'],
  'no-enablers': [],
  'no-shift': [],
  'at-the-top': [],
  'brings-nothing': [],
  'changes-nothing': [],
  'no-error': [],
  'cannot-pass': [],
  'not-the-chair': [],
  'wrong-domain': [],
  'step-out-of-reach': [],
  'same-approach': [],
  'not-among-these': [],
  'used-already': [],
  'no-pair': [],
} as const satisfies Readonly<Record<Exclude<Refused, 'legal'>, readonly string[]>>;

type Words<K extends string> = { readonly [word in K]: string };

/** The words of one language for what happens in a game: `story:` in `words.yaml`. */
export interface Storybook {
  readonly events: Words<EventSentence>;
  readonly moves: Words<MoveKind>;
  readonly refusals: Words<keyof typeof REFUSAL_SENTENCES>;
  readonly surprises: Words<'mistake' | 'steady' | 'idea' | 'leap'>;
  readonly sides: Words<'senior' | 'firstline'>;
  /** Approaches by their short name. */
  readonly approaches: Words<'guided' | 'empowering' | 'equal' | 'facilitating'>;
}

export const tell = <S extends EventSentence>(
  book: Storybook,
  sentence: S,
  slots: Words<(typeof EVENT_SENTENCES)[S][number]>,
): string => fillSlots(book.events[sentence], slots);

export const tellMove = <S extends MoveKind>(
  book: Storybook,
  kind: S,
  slots: Words<(typeof MOVE_SENTENCES)[S][number]>,
): string => fillSlots(book.moves[kind], slots);

export const tellRefusal = <R extends keyof typeof REFUSAL_SENTENCES>(
  book: Storybook,
  reason: R,
  slots: Words<(typeof REFUSAL_SENTENCES)[R][number]>,
): string => fillSlots(book.refusals[reason], slots);
