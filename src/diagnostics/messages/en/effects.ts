import type { EffectsFacts } from '../../facts/effects.js';
import type { Messages } from '../../wording.js';
import { counted, listed, quoted, wayOut } from './phrases.js';

const NOTHING = {
  amount: 'A change of 0 changes nothing.',
  effect: 'This effect says nothing.',
  modifier: 'This modifier changes nothing.',
} as const;

const braced = (slots: readonly string[]): readonly string[] => slots.map((slot) => `{${slot}}`);

export const effectsMessages: Messages<EffectsFacts> = {
  'effects/bad-condition': ({ condition, found, reason, nearest, known }) =>
    ({
      'empty-test': {
        message: `A test is missing in the condition ${quoted(condition)}.`,
        hint: 'Write tests such as roles>=2, joined by &.',
      },
      'no-comparison': {
        message: `The condition ${quoted(found)} compares nothing.`,
        hint: 'Write a test such as roles>=2; the signs are >= <= == > <.',
      },
      'unknown-stat': wayOut(`A condition cannot ask for ${quoted(found)}.`, { nearest, known }),
      'not-a-whole-number': {
        message: `${quoted(found)} is no whole number.`,
        hint: 'Compare with a whole number: roles>=2.',
      },
    })[reason],
  'effects/unknown-effect': ({ key, nearest, known }) =>
    wayOut(`There is no effect ${quoted(key)}.`, { nearest, known }),
  'effects/changes-nothing': ({ what }) => ({
    message: NOTHING[what],
    hint: 'Delete it, or write what it shall change.',
  }),
  'effects/steps-reversed': ({ min, max }) => ({
    message: `min_step is ${min}, beyond max_step, which is ${max}.`,
    hint: 'Exchange the two numbers.',
  }),
  'effects/no-such-gate': ({ step, need, known }) => ({
    message: need
      ? `The gate before step ${step} asks for no number, so nothing can raise or lower it.`
      : `There is no gate before step ${step}.`,
    hint: `Gates${need ? ' with a number' : ''} stand before the steps ${listed(known.map(String))}.`,
  }),
  'effects/too-many-choices': ({ found, most }) => ({
    message: `There are ${found} choices; a card can offer at most ${most}.`,
    hint: `Delete ${counted(found - most, 'choice')}.`,
  }),
  'effects/beyond-track': ({ track, amount, min, max }) => ({
    message: `${quoted(track)} changes by ${amount}, but its track goes from ${min} to ${max} only.`,
    hint: 'The marker stops at the end; write what can really happen.',
  }),
  'effects/never-paid': ({ track, amount, max }) => ({
    message: `A price of ${amount} ${track} can never be paid: nobody ever has more than ${max}.`,
    hint: 'Lower the price, or lengthen the track in RANGE in the rules.',
  }),
  'effects/settled-condition': ({ test, verdict }) => ({
    message: verdict === 'always' ? `${quoted(test)} always holds.` : `${quoted(test)} never holds.`,
    hint:
      verdict === 'always'
        ? 'Leave the condition out, or ask for more.'
        : 'Ask for less: the track does not go that far.',
  }),
  'effects/no-choice': () => ({
    message: 'There is only one option: nothing to decide.',
    hint: 'Add another one.',
  }),
  'effects/no-free-option': () => ({
    message: 'Every option has a price or a condition: a poor table could choose none.',
    hint: 'Give one option without “cost” and “needs”.',
  }),
  'effects/never-better': ({ option, better }) => ({
    message: `Option ${option} is never better than option ${better}.`,
    hint: 'Give it something that a table could want more.',
  }),
  'effects/bad-slots': ({ without, unknown, known }) => ({
    message:
      without.length > 0
        ? `${listed(braced(without))} must stand in this sentence.`
        : `${listed(braced(unknown))} means nothing in this sentence.`,
    hint:
      known.length > 0 ? `Slots: ${listed(braced(known))}.` : 'This sentence has no slots in curly brackets.',
  }),
};
