import type { Words } from '../described.js';

/** What stands in words, rules and recorded games, for editors. */
export const WORDS_FILE = {
  about: 'Words that templates print and that belong to no card.',
  phrasebook: 'How the effect language is said in sentences.',
  storybook: 'How a game is told.',
  entry: (key: string) => `What “${key}” is called.`,
  sentence: (key: string, slots: readonly string[]) =>
    slots.length === 0
      ? `How “${key}” is said.`
      : `How “${key}” is said, with ${slots.map((slot) => `{${slot}}`).join(' and ')} in it.`,
} as const;

export const BOOK_WORDS: Words = {
  plurals: 'Forms of words that follow numbers, by the language’s own rules.',
  names: 'What tracks and counts are called inside a sentence.',
  sentences: 'A sentence for every effect.',
  comparisons: 'A sentence for every comparison.',
  domains: 'The domains.',
  steps: 'The steps of a project.',
  approaches: 'The approaches, with their article.',
  barriers: 'The kinds of barrier, with their article.',
  hooks: 'The moments a modifier changes.',
  talks: 'What a talk can be about.',
  events: 'A sentence for everything that can happen.',
  moves: 'A sentence for everything a player can do.',
  refusals: 'Why a move is refused.',
  surprises: 'The results of a surprise card.',
  sides: 'The sides of a principle.',
};

export const RULES_FILE =
  'The numbers of the rules by name; chapters and templates print them as @rules.NAME.';

export const BALANCE_WORDS: Words = {
  balance: {
    about: 'What simulated games should come to; cocreator simulate --check compares.',
    keys: {
      wins: {
        about: 'How many games are won, in percent.',
        keys: {
          bots: 'Who plays.',
          difficulty: 'How hard the game is set.',
          mode: 'The full or the short game.',
          wins: 'Least and most percent of games won.',
        },
      },
      between_difficulties: 'Least points of percent between one difficulty and the next.',
      options: 'Least and most percent of the votes for each option of each dilemma.',
      dead_cards: 'Most cards that nobody draws or decides about.',
      unused_actions: 'Most actions that nobody takes.',
      matters: {
        about: 'What a table must not do without.',
        keys: {
          without: 'What the table goes without.',
          points: 'Least points of percent it loses by that.',
        },
      },
    },
  },
};

export const RECORD_WORDS: Words = {
  'set-up': {
    about: 'How the game began.',
    keys: {
      scenario: 'The id of the scenario.',
      difficulty: 'How hard the game was set.',
      mode: 'The full or the short game.',
      players: 'How many played.',
      seed: 'A whole number that decides how the decks lie.',
      'table-set': 'The id of the table set.',
      roles: 'The ids of the roles, in the order of the seats.',
    },
  },
  moves: {
    about: 'Every decision in order, with asides between them.',
    keys: {
      aside: 'What the writer says at this point.',
      kind: 'What was decided.',
      option: 'The option voted for.',
      role: 'The role that acts.',
      project: 'The id of the project.',
      approach: 'The approach chosen.',
      as: 'The id of the role that acts.',
      level: 'The level.',
      resource: 'What was gathered.',
      about: 'What the talk was about.',
      barrier: 'The id of the barrier.',
      choice: 'Which of the possibilities, counted from 1.',
      principle: 'The id of the principle.',
      side: 'The side of the principle.',
      enabler: 'The id of the enabler.',
      shift: 'The id of the shift.',
    },
  },
};
