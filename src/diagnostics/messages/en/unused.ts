import type { UnusedFacts } from '../../facts/unused.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

const TOKENS: { readonly [W in UnusedFacts['unused/token']['what']]: string } = {
  color: 'colour',
  gradient: 'gradient',
  style: 'text style',
  icon: 'icon',
  font: 'font',
};

export const unusedMessages: Messages<UnusedFacts> = {
  'unused/token': ({ what, name }) => ({
    message: `The ${TOKENS[what]} ${quoted(name)} is used nowhere.`,
    hint: 'Delete it, or use it.',
  }),
  'unused/rule': ({ name }) => ({
    message: `No chapter, card or template mentions the rule ${quoted(name)}.`,
    hint: `Explain it in the rulebook with {{@rules.${name}}}, or delete it.`,
  }),
  'unused/file': ({ file }) => ({
    message: `Nothing in the game uses the file ${quoted(file)}.`,
    hint: 'Name it in game.yaml, or take it out of the folder.',
  }),
  'unused/deck': ({ deck, cards }) => ({
    message: `No product prints the deck ${quoted(deck)}, and nothing else shows its ${cards === 1 ? 'card' : `${cards} cards`}.`,
    hint: 'Name the deck under “decks:” of a product, or delete it.',
  }),
  'unused/card': ({ deck, id }) => ({
    message: `Nothing shows or names the card ${quoted(id)}, and no product prints its deck ${quoted(deck)}.`,
    hint: 'Use its id where the others of its deck are used, or delete it.',
  }),
};
