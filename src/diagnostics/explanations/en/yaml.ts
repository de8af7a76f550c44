import type { Explanations } from '../../explanation.js';
import type { YamlFacts } from '../../facts/yaml.js';

export const yamlExplanations: Explanations<YamlFacts> = {
  'yaml/syntax': {
    what: 'The file breaks a rule of YAML that has no page of its own.',
    why: 'YAML is the way in which the files of a game are written: names, colons and values. From here on nobody can be sure what the file means, so none of its cards can be printed.',
    mend: 'Compare the line with its neighbours: spaces at its start, colons, quotes and brackets. A text that holds any other sign than letters is safest in quotes.',
  },
  'yaml/tab-indent': {
    what: 'A line is moved to the right with a tab.',
    why: 'A tab is as wide as each program likes, so nobody can tell which card the line belongs to.',
    mend: 'Delete it and type two spaces for each step to the right. Most editors type spaces for the tab key when asked to.',
    example: { wrong: '- id: skagen\n\ttitle: Skagen', right: '- id: skagen\n  title: Skagen' },
  },
  'yaml/bad-indent': {
    what: 'A line begins in another column than the lines it belongs with.',
    why: 'The spaces before a line say which card, and which part of it, the line belongs to; one space too many moves it elsewhere.',
    mend: 'Begin everything that belongs to one card in one column. A dash begins a card, and what follows stands two spaces to the right.',
    example: { wrong: '- id: skagen\n   title: Skagen', right: '- id: skagen\n  title: Skagen' },
  },
  'yaml/missing-colon': {
    what: 'A line is neither a name with a value nor part of a text.',
    why: 'Nobody can tell what the line is for, so no card can show it.',
    mend: 'Write name, colon, space, value. Where a text goes on over several lines, move each of them two spaces further than its name, or begin it with |.',
    example: { wrong: 'title Skagen', right: 'title: Skagen' },
  },
  'yaml/colon-in-text': {
    what: 'A text without quotes holds a colon followed by a space.',
    why: 'What stands before such a colon is taken for a name, and what stands after it for its value: half of the sentence would be lost.',
    mend: 'Put the whole text in quotes. If a second name and value are meant, put them on a line of their own.',
    example: { wrong: 'text: Remember: the tide turns.', right: 'text: "Remember: the tide turns."' },
  },
  'yaml/needs-quotes': {
    what: 'A text begins with a sign that means something of its own.',
    why: 'At the beginning of a value, [ and { open lists, # begins a remark, and * & ! % @ | > - ? have meanings as well.',
    mend: 'Put the whole text in quotes, also where it begins with an icon such as {money}, with **bold** words, or is a colour such as #10293A.',
    example: { wrong: 'text: {money} is short.', right: 'text: "{money} is short."' },
  },
  'yaml/more-after-end': {
    what: 'A text in quotes, or a list in brackets, has ended, and more follows on the same line.',
    why: 'A second quote ends a text, even where an apostrophe was meant; what follows it would be printed nowhere.',
    mend: 'For an apostrophe, put the text in double quotes, or use the printed one: ’. For quotes inside a text, put it in single quotes, or use the printed ones: “ and ”. Delete brackets and commas that are too many.',
    example: { wrong: "title: 'Skagen's tip'", right: 'title: "Skagen’s tip"' },
  },
  'yaml/missing-dash': {
    what: 'A card, or another entry of a list, begins without its dash.',
    why: 'The dash is how two cards are told apart: without it both are one, and everything is written twice.',
    mend: 'Write a dash and a space before the first line of each card, and two spaces before all others.',
    example: { wrong: 'id: ribe\n  title: Ribe', right: '- id: ribe\n  title: Ribe' },
  },
  'yaml/stray-line': {
    what: 'A line in the first column of a deck is no card and no remark.',
    why: 'Nobody can tell which card it belongs to.',
    mend: 'If it goes on with the text above it, put more spaces before it than before the name of that text. If it is a remark for yourself, begin it with #.',
    example: { wrong: 'motto: Two seas\nmeet.', right: 'motto: Two seas\n  meet.' },
  },
  'yaml/strange-space': {
    what: 'A space is not that of the keyboard: a no-break space or one of its kin, copied from a web page or a word processor.',
    why: 'It looks like a space and counts as a letter, so the name or its value cannot be found.',
    mend: 'Delete the space and type it again; where there are many, replace them all in your editor.',
  },
  'yaml/decimal-comma': {
    what: 'A number in braces is written with a comma instead of a point.',
    why: 'Inside { } a comma begins the next entry: {price: 4,5} has the price 4, and then something called 5.',
    mend: 'Write a point.',
    example: { wrong: '{text: Build., price: 4,5}', right: '{text: Build., price: 4.5}' },
  },
  'yaml/unclosed-quote': {
    what: 'A quote is opened and never closed.',
    why: 'Everything up to the next quote of the file, or to its end, becomes part of the text: cards would vanish into another one.',
    mend: 'Close the quote. Inside double quotes, write \\" for the sign itself. For an apostrophe at the beginning of a text, write ’.',
    example: { wrong: 'text: "The tide turns.', right: 'text: "The tide turns."' },
  },
  'yaml/unclosed-bracket': {
    what: 'A bracket is opened and never closed.',
    why: 'The lines that follow are taken for more of the list.',
    mend: 'Close it: each [ with ], each { with }, the last opened one first.',
    example: { wrong: 'trades: [fish, light', right: 'trades: [fish, light]' },
  },
  'yaml/missing-comma': {
    what: 'Inside { } or [ ], two entries stand side by side without a comma.',
    why: 'Nobody can tell where one ends and the next begins.',
    mend: 'Write a comma between them.',
    example: { wrong: 'A: {text: Wait. price: 0}', right: 'A: {text: Wait., price: 0}' },
  },
  'yaml/bad-escape': {
    what: 'A backslash in double quotes stands before a letter that makes no sign with it.',
    why: 'The text cannot be read.',
    mend: 'Double the backslash, or use single quotes, in which it is an ordinary sign.',
    example: { wrong: 'text: "a\\_b"', right: "text: 'a\\_b'" },
  },
  'yaml/text-cut-by-hash': {
    what: 'A text without quotes holds a # after a space.',
    why: 'What follows is taken for a remark, and the card would be printed with half its text.',
    mend: 'Put the whole text in quotes; cocreator check --fix does it. If it is a remark, put two spaces before the #.',
    example: { wrong: 'text: Team #1 begins.', right: 'text: "Team #1 begins."' },
  },
  'yaml/duplicate-key': {
    what: 'The same name is written twice in one card, or in one other place.',
    why: 'Only one of the two values can be printed, and nobody sees which was meant.',
    mend: 'Delete one of them. If the second one begins another card, the dash of that card is missing.',
    example: { wrong: 'title: Skagen\ntitle: Læsø', right: 'title: Skagen' },
  },
  'yaml/forbidden-key': {
    what: 'Something has a name that means something to the program itself.',
    why: 'Such names, like __proto__, have been used to break into programs.',
    mend: 'Choose another name.',
  },
  'yaml/unknown-alias': {
    what: 'A value begins with *, which repeats what is called &name further up, and nothing is called so.',
    why: 'There is nothing that could be put in its place.',
    mend: 'If it is a text, put it in quotes. Otherwise correct the name, or move the &name above its first use.',
    example: { wrong: 'title: *Skagen*', right: 'title: "*Skagen*"' },
  },
  'yaml/recursive-alias': {
    what: '*name stands inside the value that is called &name.',
    why: 'Written out, it would have no end.',
    mend: 'Write out what is meant instead of *name.',
  },
  'yaml/too-many-aliases': {
    what: 'With everything that *name repeats written out, the file would become enormous.',
    why: 'A few lines that repeat each other can fill all the memory of a computer.',
    mend: 'Write some of the values out.',
  },
  'yaml/bad-merge': {
    what: 'After << stands something else than *name, or &name does not name names with values.',
    why: '<< puts here what another card says, so it must be told which.',
    mend: 'Write <<: *name, and &name after the dash of the card that is to be repeated.',
  },
  'yaml/too-deep': {
    what: 'Lists and names lie in each other deeper than any game needs.',
    why: 'It is most often a slip, and very deep nesting can stop programs.',
    mend: 'Write it flatter.',
  },
  'yaml/too-many-keys': {
    what: 'Something has more names with values than any game needs.',
    why: 'It is most often a table in the wrong file or a list without its dashes, and each of its lines would be a mistake of its own.',
    mend: 'Write a list, with “- ” before each entry, or take out what does not belong in the game.',
  },
  'yaml/unknown-tag': {
    what: 'A value begins with a word after !.',
    why: 'That names a sort of value, and games have none of those.',
    mend: 'Delete it; if it is part of a text, put the text in quotes.',
    example: { wrong: 'text: !important', right: 'text: "!important"' },
  },
  'yaml/directive': {
    what: 'A line begins with %.',
    why: 'That changes how the file is read, and everybody should read it alike.',
    mend: 'Delete the line, or put the text in quotes.',
  },
  'yaml/several-documents': {
    what: 'A line of three hyphens stands in the middle of a file.',
    why: 'It ends the file, as far as YAML goes: the cards below it would be missing from the box. It often comes from pasting two files into one.',
    mend: 'Delete the line, or move what follows into a file of its own.',
  },
};
