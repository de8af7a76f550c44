import type { Explanations } from '../../explanation.js';
import type { GameFacts } from '../../facts/game.js';

export const gameExplanations: Explanations<GameFacts> = {
  'game/unknown-key': {
    what: 'A name with a value (a key) stands where it means nothing.',
    why: 'Its value would be printed nowhere; most often the name is misspelt, and the right one is missing on the card.',
    mend: 'Correct the name; or, for a field of your own, add it to the fields of this kind of card in game.yaml.',
    example: { wrong: '- id: skagen\n  titel: Skagen', right: '- id: skagen\n  title: Skagen' },
  },
  'game/missing-key': {
    what: 'Something that must be written is missing, such as the title of a card.',
    why: 'The card would be printed with a hole.',
    mend: 'Add it, or make the field optional in game.yaml: write a question mark after its type.',
    example: { wrong: 'title: text    # and a card without a title', right: 'title: text?' },
  },
  'game/wrong-type': {
    what: 'A value has another form than its field, such as a list where a text belongs.',
    why: 'A template draws a list, a number and a text each in its own way, and would print nothing, or nonsense.',
    mend: 'Write it as the hint shows: a text on one line, a list in square brackets, a number in digits with a point, names with values below each other.',
    example: { wrong: 'trades: fish', right: 'trades: [fish]' },
  },
  'game/number-for-text': {
    what: 'A text looks like a number, a date or yes or no.',
    why: 'YAML would change it: 1.10 becomes 1.1, 007 becomes 7, and no becomes “false”.',
    mend: 'Put it in quotes.',
    example: { wrong: 'version: 1.10', right: 'version: "1.10"' },
  },
  'game/unknown-value': {
    what: 'A value is none of those that are possible here.',
    why: 'Colours, icons and rules are chosen by it: with another word, the card would look like none of its kind, or count as none.',
    mend: 'Choose one of them.',
    example: { wrong: 'mood: clam', right: 'mood: calm' },
  },
  'game/out-of-range': {
    what: 'A number is smaller or larger than it may be.',
    why: 'No track on the board has a space for it, or no paper the room.',
    mend: 'Choose a number within the range, or change min and max of the field in game.yaml.',
    example: { wrong: 'wealth: 12', right: 'wealth: 9' },
  },
  'game/not-whole': {
    what: 'A number has decimals, but must be whole.',
    why: 'Half a coin cannot be paid.',
    mend: 'Write a whole number; or, where halves make sense, delete whole: of the field in game.yaml.',
    example: { wrong: 'crew: 2.5', right: 'crew: 3' },
  },
  'game/wrong-count': {
    what: 'A list has fewer or more entries than it must have.',
    why: 'Templates have room for exactly so many.',
    mend: 'Add or delete entries.',
    example: { wrong: 'cmyk: [14, 86, 90]', right: 'cmyk: [14, 86, 90, 3]' },
  },
  'game/bad-form': {
    what: 'A name, a code or a path is not written as it must be.',
    why: 'Names that hold spaces or signs cannot be told apart safely in templates and on the command line.',
    mend: 'Write it as the hint says.',
    example: { wrong: 'id: Skagen Harbour', right: 'id: skagen-harbour' },
  },
  'game/duplicate-id': {
    what: 'Two things of the same sort have the same id.',
    why: 'Where another card or a chapter names the id, nobody could say which of the two is shown.',
    mend: 'Often a card was copied and its id forgotten: give the new one an id of its own. The second frame shows the first one.',
    example: { wrong: '- id: skagen\n- id: skagen', right: '- id: skagen\n- id: ribe' },
  },
  'game/unknown-name': {
    what: 'A name refers to something that does not exist.',
    why: 'The card, colour, icon or template cannot be found when it is printed.',
    mend: 'Correct the name, or add what it names.',
    example: { wrong: 'neighbour: skgaen', right: 'neighbour: skagen' },
  },
  'game/deck-count': {
    what: 'A deck does not have as many cards, copies counted, as game.yaml says.',
    why: 'The box would hold too few cards, or the rules would count wrongly.',
    mend: 'Add or remove cards, or correct cards: of the deck.',
    example: {
      wrong: '{id: towns, kind: town, file: towns.yaml, cards: 12}   # there are 11',
      right: 'cards: 11',
    },
  },
  'game/empty-deck': {
    what: 'A deck has no cards.',
    why: 'The box would lack it: its file is empty, or holds remarks only.',
    mend: 'Write cards into its file, or take the deck out of game.yaml.',
  },
  'game/one-of-keys': {
    what: 'Of several keys exactly one must be written.',
    why: 'They say the same thing in different ways, and would contradict each other.',
    mend: 'Keep one.',
    example: { wrong: 'file: a.yaml\nfiles: [b.yaml]', right: 'files: [a.yaml, b.yaml]' },
  },
  'game/field-type-needs': {
    what: 'A type of field lacks what it cannot do without.',
    why: 'An enum without its values, or a list without what it is a list of, says nothing.',
    mend: 'Add the key that the message names.',
    example: { wrong: 'mood: enum', right: 'mood: {type: enum, values: [calm, rough]}' },
  },
  'game/print-not-for-kind': {
    what: 'A product is printed in a way that does not suit its kind.',
    why: 'Only booklets are folded, and only large things are cut over several sheets.',
    mend: 'Choose one of the ways that the hint names.',
  },
  'game/needs-back': {
    what: 'A product has no back but is printed or played so that it needs one.',
    why: 'The second side of the sheet would be empty, or the cards would betray themselves.',
    mend: 'Add back: with the name of a template, or print the fronts only.',
    example: { wrong: 'sides: duplex', right: 'sides: fronts' },
  },
  'game/unsafe-output-name': {
    what: 'The name of a file to be written would not work on every computer.',
    why: 'Some letters and words are forbidden in file names of some systems, and archives spoil others.',
    mend: 'Use letters without accents, digits, dots, hyphens and underscores.',
  },
  'game/same-output': {
    what: 'Two print jobs write the same file.',
    why: 'The second would replace the first.',
    mend: 'Give one of them another file.',
  },
  'game/bad-svg': {
    what: 'A drawing holds something that cannot be used as an icon.',
    why: 'Icons are printed as one shape in one colour, so that they stay sharp and can change their colour.',
    mend: 'Turn strokes and text into filled outlines in the drawing program and save as plain SVG.',
  },
};
