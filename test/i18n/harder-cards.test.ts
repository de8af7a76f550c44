import { expect, test } from 'vitest';
import { harderCards } from '../../src/i18n/harder-cards.js';

/** 36 words in four sentences; none is long. */
const EASY =
  'She goes to the hall. He waits by the door and reads the note. They talk of the plan for the park. No one knows who will pay for it or who can say yes to it now.';
/** The same, said as an office says it. */
const STIFF =
  'Vedkommende kommunalrepræsentant befinder sig ved rådhusets hovedindgang, mens forvaltningens medarbejder gennemlæser meddelelsen om parkens fremtidige anvendelse, hvorefter finansieringsspørgsmålet drøftes af de tilstedeværende uden afklaring af beslutningskompetencen.';

const on = (card: string | undefined, text: string, target: string) => ({
  text: {
    context: 'cards.a.text',
    text,
    counted: false,
    at: { kind: 'yaml', origin: { file: 'a.yaml', path: [] } },
    notes: [],
    group: 'a.text',
    card,
  } as const,
  forms: [target],
  placeOf: () => undefined,
});

test.each([
  ['as easy as its source', [on('Card a', EASY, EASY)], 5, []],
  ['much stiffer', [on('Card a', EASY, STIFF)], 5, ['Card a']],
  ['much stiffer, in a language of long words', [on('Card a', EASY, STIFF)], 90, []],
  ['stiff and easy on one card', [on('Card a', EASY, EASY), on('Card a', EASY, EASY)], 5, []],
  ['each card for itself', [on('Card a', EASY, STIFF), on('Card b', EASY, EASY)], 5, ['Card a']],
  ['not on a card', [on(undefined, EASY, STIFF)], 5, []],
  ['too short to say', [on('Card a', 'Go on.', STIFF)], 5, []],
  ['a name, no sentence', [on('Card a', EASY.replace(/\.$/, ''), STIFF)], 5, []],
])('%s', (_, texts, growth, cards) => {
  const found = harderCards(texts, growth);
  expect(found).toMatchObject(cards.map((card) => ({ code: 'translation/harder', facts: { card } })));
  expect(found).toHaveLength(cards.length);
});
