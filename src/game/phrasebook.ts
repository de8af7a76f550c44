import type { Approach, Comparison, DeltaKey, Domain, Hook, Kind, Stat, Step, Talk } from './vocabulary.js';

/** Every sentence the effect language can say, and the slots a translator may place in it. */
export const SENTENCES = {
  delta: ['name', 'amount'],
  pay: ['price'],
  needs: ['condition'],
  price: ['number', 'name'],
  and: ['first', 'last'],
  or: ['first', 'last'],
  list: ['first', 'next'],
  if_else: ['condition', 'yes', 'no'],
  if: ['condition', 'yes'],
  unless: ['condition', 'no'],
  later: ['effects'],
  risk: ['good', 'bad'],
  risk_good: ['good'],
  risk_bad: ['bad'],
  choose: ['choices'],
  choice: ['choices', 'next'],
  one_project: [],
  one_project_in: ['domain'],
  move: ['project', 'step'],
  move_to_gate: ['project', 'step'],
  move_back: ['project', 'steps'],
  start: ['project'],
  barrier_add: ['barrier'],
  barrier_clear: ['barrier'],
  switch: [],
  action: [],
  actions: ['number'],
  news: [],
  principle: [],
  // What a modifier waits for, narrowed down step by step.
  hook_approach: ['hook', 'approach'],
  hook_level: ['hook', 'level'],
  hook_lowest: ['hook'],
  hook_resource: ['hook', 'resource'],
  hook_step: ['hook', 'step'],
  hook_up_to: ['hook', 'step'],
  hook_domain: ['hook', 'domain'],
  // What it changes.
  costs_more: ['hook', 'number'],
  costs_less: ['hook', 'number'],
  also_pay: ['hook', 'price'],
  gains_more: ['hook', 'number'],
  gains_less: ['hook', 'number'],
  majority_less: ['number'],
  majority_more: ['number'],
  needs_more: ['hook', 'number'],
  needs_less: ['hook', 'number'],
  effects_at: ['hook', 'effects'],
  redraw: [],
  once_a_year: [],
  times_a_year: ['number'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Sentence = keyof typeof SENTENCES;

/** The comparisons by name, because `>=` is no key a translator should meet. */
export const COMPARISON_WORDS = {
  '>=': 'at_least',
  '<=': 'at_most',
  '==': 'exactly',
  '>': 'more_than',
  '<': 'less_than',
} as const satisfies { readonly [C in Comparison]: string };

const NAME_AND_NUMBER = ['name', 'number'] as const;

/** `zero` stands for “0 or less”. */
export const COMPARISON_SENTENCES = {
  at_least: NAME_AND_NUMBER,
  at_most: NAME_AND_NUMBER,
  exactly: NAME_AND_NUMBER,
  more_than: NAME_AND_NUMBER,
  less_than: NAME_AND_NUMBER,
  zero: ['name'],
} as const;

type Words<K extends string> = { readonly [word in K]: string };

/** The words of one language. One entry per word of the vocabulary: a missing one neither compiles nor loads. */
export interface Phrasebook {
  /** As on the board; those that are only asked for read well inside a sentence. */
  readonly names: Words<DeltaKey | Stat>;
  readonly sentences: Words<Sentence>;
  readonly comparisons: Words<keyof typeof COMPARISON_SENTENCES>;
  readonly domains: Words<Domain>;
  readonly steps: Words<Step>;
  /** With their article: “a guided project”. */
  readonly approaches: Words<Approach>;
  /** With their article: “a cultural barrier”. */
  readonly barriers: Words<Kind | 'any'>;
  readonly hooks: Words<Hook>;
  readonly talks: Words<Talk>;
  /** Where a number changes the words: the forms of a language by plural category. */
  readonly plurals?: Plurals | undefined;
}

/** Forms by the plural categories of Unicode; `other` is for every number without a form of its own. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string | undefined };

export interface Plurals {
  /** BCP 47: whose numbers count. */
  readonly language: string;
  readonly names?: { readonly [N in DeltaKey | Stat]?: Forms | undefined } | undefined;
  readonly sentences?: { readonly [S in Sentence]?: Forms | undefined } | undefined;
  readonly comparisons?:
    | { readonly [C in keyof typeof COMPARISON_SENTENCES]?: Forms | undefined }
    | undefined;
}

type Slots<S extends Sentence> = Words<(typeof SENTENCES)[S][number]>;

/** Says one sentence of the phrasebook, every slot filled. */
export const say = <S extends Sentence>(book: Phrasebook, sentence: S, slots: Slots<S>): string =>
  fillSlots(formFor(slots, book.plurals?.sentences?.[sentence], book) ?? book.sentences[sentence], slots);

/** The name of so many: “1 Fehler”, “2 Fehler”. */
export const nameOf = (book: Phrasebook, name: DeltaKey | Stat, amount: number): string =>
  formFor({ number: `${amount}` }, book.plurals?.names?.[name], book) ?? book.names[name];

/** Says one comparison. */
export const compare = (
  book: Phrasebook,
  word: keyof typeof COMPARISON_SENTENCES,
  slots: { readonly name: string; readonly number: string },
): string =>
  fillSlots(formFor(slots, book.plurals?.comparisons?.[word], book) ?? book.comparisons[word], slots);

function formFor(
  slots: Readonly<Record<string, string>>,
  forms: Forms | undefined,
  { plurals }: Phrasebook,
): string | undefined {
  if (forms === undefined || plurals === undefined || slots.number === undefined) return undefined;
  const category = new Intl.PluralRules(plurals.language).select(Math.abs(Number(slots.number)));
  return forms[category] ?? forms.other;
}

export const fillSlots = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
