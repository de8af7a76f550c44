import type { Explanations } from '../../explanation.js';
import type { ReadingFacts } from '../../facts/reading.js';

export const readingExplanations: Explanations<ReadingFacts> = {
  'reading/long-sentence': {
    what: 'A sentence has more words than a listener can keep in mind.',
    why: 'Cards are read aloud, often in somebody’s second language.',
    mend: 'Make two sentences of it. The limit is checks: {limits: {sentence-words: …}} in game.yaml.',
  },
  'reading/hard-card': {
    what: 'The texts of a card have a high LIX, a measure of long sentences and long words.',
    why: 'Around 40 is a newspaper, above 50 an official letter. Players have half a minute.',
    mend: 'Use shorter words and sentences. The limit is checks: {limits: {lix: …}} in game.yaml.',
  },
  'reading/straight-quote': {
    what: 'A text has the straight quotes of a keyboard.',
    why: 'In print they look like inch marks, and like a mistake.',
    mend: 'Use the quotes of the language; cocreator check --fix does it.',
    example: { wrong: 'text: It\'s "ours".', right: 'text: It’s “ours”.' },
  },
  'reading/stray-space': {
    what: 'A text begins or ends with a space, or has two in a row.',
    why: 'Lines no longer line up.',
    mend: 'Delete the space; cocreator check --fix does it.',
  },
  'reading/unfinished': {
    what: 'A text holds a mark for something that is still to be written.',
    why: 'It would be printed two hundred times.',
    mend: 'Finish the text.',
  },
  'reading/empty-text': {
    what: 'A field that every card must have is written, but empty.',
    why: 'The card would be printed with a hole.',
    mend: 'Write it, or make the field optional in game.yaml.',
  },
  'reading/text-ends': {
    what: 'A text does not end with the sign that game.yaml asks of its field with ends:.',
    why: 'A dilemma without its question leaves the table with nothing to vote on.',
    mend: 'Add what is missing, such as the question, or take ends: out of the field.',
    example: { wrong: 'question: Who is liable.', right: 'question: Who is liable?' },
  },
  'reading/hidden-character': {
    what: 'A text holds a character that nobody can see: a control sign, or one that turns the order of letters around.',
    why: 'What is printed is not what the file shows, and a reviewer cannot notice it.',
    mend: 'Delete it; copying the text through a plain editor often does.',
  },
  'reading/no-alternative': {
    what: 'A figure of a booklet has neither a caption nor an alternative text.',
    why: 'Whoever cannot see it would not even know that it is there, and a public body may not publish it.',
    mend: 'Write what it shows in words.yaml, under reading: alternatives:, by the figure’s name as the chapter has it.',
  },
  'reading/nothing-said': {
    what: 'In the accessible edition, a product’s document would hold its title and nothing else: it has no words, neither in fields of cards nor on its faces.',
    why: 'Whoever cannot see it would not know what it is for, and a public body may not publish it.',
    mend: 'Write a chapter that tells what it shows and name it in game.yaml under reading: described:; or print words on it.',
    example: { wrong: 'reading: {}', right: 'reading: {described: {map: [reading/map.md]}}' },
  },
  'reading/bad-language': {
    what: 'Words are marked with [words](lang:…), and what stands after lang: is no BCP 47 language tag.',
    why: 'A screen reader would say the words in the wrong voice, and the file would not pass as PDF/UA.',
    mend: 'Use the tag of a language: two or three letters, such as en, nb or el, and where it matters a region, as in pt-BR.',
    example: { wrong: '[Das Meer](lang:german)', right: '[Das Meer](lang:de)' },
  },
  'reading/contrast': {
    what: 'The colour of a text is too close to the colour behind it.',
    why: 'Four in a hundred men, and most people over sixty, cannot read it in the evening.',
    mend: 'Choose a darker or a lighter colour. WCAG asks for 4.5 : 1, and 3 : 1 for text of 18 pt or bold 14 pt.',
  },
  'reading/color-alone': {
    what: 'Two cards look alike but for their colours.',
    why: 'One man in twelve sees some colours badly, and copies are often black and white: for them it is one card.',
    mend: 'Print a name, an icon or a pattern beside the colour.',
    example: { wrong: '<rect fill="{color}"/>', right: '<rect fill="{color}"/> <icon name="{sign}"/>' },
  },
  'reading/close-colors': {
    what: 'Two colours that tell cards apart look nearly alike, to everybody or to people who are colour-blind.',
    why: 'One man in twelve would take one deck for the other.',
    mend: 'Choose colours that differ in lightness too, and put a sign, pattern or word beside them.',
  },
};
