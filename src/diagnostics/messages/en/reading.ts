import type { ReadingFacts } from '../../facts/reading.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

const SPACES = {
  start: 'begins with a space',
  end: 'ends with a space',
  double: 'has two spaces in a row',
} as const;

const VISIONS: { readonly [V in ReadingFacts['reading/close-colors']['vision']]: string } = {
  usual: 'everybody',
  protanopia: 'people who see no red (protanopia)',
  deuteranopia: 'people who see no green (deuteranopia)',
  tritanopia: 'people who see no blue (tritanopia)',
};

export const readingMessages: Messages<ReadingFacts> = {
  'reading/long-sentence': ({ field, words, most }) => ({
    message: `A sentence in ${quoted(field)} has ${words} words; ${most} is the most for reading aloud.`,
    hint: 'Make two sentences of it.',
  }),
  'reading/hard-card': ({ lix, most }) => ({
    message: `The texts of this card are hard to read: long sentences and long words make a LIX of ${lix}, and ${most} is the most.`,
    hint: 'Use shorter sentences and shorter words.',
  }),
  'reading/straight-quote': ({ field, sign, better }) => ({
    message: `A straight ${sign} stands in ${quoted(field)}.`,
    hint: `Write ${better}, as printed texts have it; --fix does it.`,
  }),
  'reading/stray-space': ({ field, where }) => ({
    message: `${quoted(field)} ${SPACES[where]}.`,
    hint: where === 'double' ? 'Delete one of them.' : 'Delete it.',
  }),
  'reading/unfinished': ({ field, word }) => ({
    message: `${quoted(field)} holds ${quoted(word)}: it is not finished.`,
    hint: 'Write what is missing, and delete the mark.',
  }),
  'reading/empty-text': ({ field }) => ({
    message: `${quoted(field)} is empty.`,
    hint: 'Write it, or make the field optional (a question mark after its type) and leave it out.',
  }),
  'reading/text-ends': ({ field, ends }) => ({
    message: `${quoted(field)} does not end with ${quoted(ends)}.`,
    hint:
      ends === '?' ? 'Write the question that is missing, or end with ?.' : `End it with ${quoted(ends)}.`,
  }),
  'reading/hidden-character': ({ field, character }) => ({
    message: `An unseen character, ${character}, stands in ${quoted(field)}.`,
    hint: 'Delete it: it can turn the order of letters around, or is printed as a box.',
  }),
  'reading/no-alternative': ({ target }) => ({
    message: `The figure ${target} has no caption and no alternative text.`,
    hint: 'Say what it shows: as its caption, or in words.yaml under “reading: alternatives:” by this name.',
  }),
  'reading/nothing-said': ({ product, id }) => ({
    message: `To those who cannot see it, ${quoted(product)} says nothing but its title.`,
    hint: `Tell what it shows in a chapter, in game.yaml under “reading: described: {${id}: [reading/${id}.md]}”, or print words on it.`,
  }),
  'reading/bad-language': ({ words, language }) => ({
    message: `${quoted(words)} is marked as being in ${quoted(language)}, which is no language tag.`,
    hint: 'Write it as “[words](lang:en)”, with a tag such as en, nb or pt-BR.',
  }),
  'reading/contrast': ({ text, ratio, least, color, ground }) => ({
    message: `${quoted(text)} is hard to make out: ${color} on ${ground} has a contrast of ${ratio.toFixed(1)} : 1.`,
    hint: `Text of this size needs ${least} : 1; choose a darker or a lighter colour.`,
  }),
  'reading/color-alone': ({ id, other }) => ({
    message: `Only its colours tell the card ${quoted(id)} from ${quoted(other)}.`,
    hint: 'Give each a sign, pattern or word of its own as well: in poor light, or to a colour-blind player, they are the same card.',
  }),
  'reading/close-colors': ({ field, color, other, vision, difference, least }) => ({
    message: `${quoted(field)}: ${color} and ${other} look nearly alike to ${VISIONS[vision]} (difference ${difference.toFixed(1)}).`,
    hint: `Colours that tell cards apart need a difference of ${least}; and a sign, pattern or word beside them.`,
  }),
};
