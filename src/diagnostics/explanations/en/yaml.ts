import type { Explanations } from '../../explanation.js';
import type { YamlFacts } from '../../facts/yaml.js';

export const yamlExplanations: Explanations<YamlFacts> = {
  'yaml/syntax': {
    what: 'The file breaks a rule of YAML that has no page of its own.',
    why: 'From here on nobody can be sure what the file means.',
    mend: 'Compare the line with its neighbours: indentation, colons, quotes and brackets.',
  },
  'yaml/tab-indent': {
    what: 'A line is indented with a tab.',
    why: 'A tab has no fixed width, so YAML cannot tell what the line belongs to.',
    mend: 'Use two spaces. Most editors turn tabs into spaces when asked to.',
  },
  'yaml/bad-indent': {
    what: 'A line begins in another column than the lines it belongs with.',
    why: 'Indentation is how YAML knows what belongs to which card.',
    mend: 'Begin keys of one card in one column.',
    example: { wrong: '- id: skagen\n   title: Skagen', right: '- id: skagen\n  title: Skagen' },
  },
  'yaml/missing-colon': {
    what: 'A line is neither a key with a value nor part of a text.',
    why: 'The value has no name, so no card can use it.',
    mend: 'Write key, colon, space, value.',
    example: { wrong: 'title Skagen', right: 'title: Skagen' },
  },
  'yaml/colon-in-text': {
    what: 'A text without quotes holds a colon followed by a space.',
    why: 'YAML takes what stands before the colon for a key.',
    mend: 'Put the whole text in quotes.',
    example: { wrong: 'text: Remember: the tide turns.', right: 'text: "Remember: the tide turns."' },
  },
  'yaml/needs-quotes': {
    what: 'A text begins with a sign that means something in YAML.',
    why: 'Signs such as { [ * & ! % @ open something else than a text.',
    mend: 'Put the whole text in quotes.',
    example: { wrong: 'text: {money} is short.', right: 'text: "{money} is short."' },
  },
  'yaml/unclosed-quote': {
    what: 'A quote is opened and never closed.',
    why: 'Everything up to the end of the file becomes part of the text.',
    mend: 'Close the quote. Inside double quotes, write \\" for the sign itself.',
    example: { wrong: 'text: "The tide turns.', right: 'text: "The tide turns."' },
  },
  'yaml/unclosed-bracket': {
    what: 'A bracket is opened and never closed.',
    why: 'The lines that follow are taken for more of the list.',
    mend: 'Close it.',
    example: { wrong: 'trades: [fish, light', right: 'trades: [fish, light]' },
  },
  'yaml/missing-comma': {
    what: 'Inside { } or [ ], two entries stand side by side without a comma.',
    why: 'YAML cannot tell where one ends and the next begins.',
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
    why: 'YAML takes the rest for a comment, and the card would be printed with half its text.',
    mend: 'Put the whole text in quotes. If it is a comment, put two spaces before the #.',
    example: { wrong: 'text: Team #1 begins.', right: 'text: "Team #1 begins."' },
  },
  'yaml/duplicate-key': {
    what: 'The same key is written twice in one place.',
    why: 'Only one of the two values can be printed, and nobody sees which was meant.',
    mend: 'Delete one of them.',
    example: { wrong: 'title: Skagen\ntitle: Læsø', right: 'title: Skagen' },
  },
  'yaml/forbidden-key': {
    what: 'A key has a name that means something to the program itself.',
    why: 'Such names, like __proto__, have been used to break into programs.',
    mend: 'Choose another name.',
  },
  'yaml/unknown-alias': {
    what: '*name is used, but no &name stands above it.',
    why: 'There is nothing that could be put in its place.',
    mend: 'Correct the name, or move the &name above its first use. A text that begins with * wants quotes.',
  },
  'yaml/recursive-alias': {
    what: '*name stands inside the value that is called &name.',
    why: 'Written out, it would have no end.',
    mend: 'Move the alias out of its own value.',
  },
  'yaml/too-many-aliases': {
    what: 'With all aliases written out, the file would become enormous.',
    why: 'A few lines of aliases of aliases can fill all the memory of a computer.',
    mend: 'Write some of the values out.',
  },
  'yaml/bad-merge': {
    what: 'After << stands something else than an alias of keys with values.',
    why: '<< puts the keys of another value here, so it must be told which.',
    mend: 'Write <<: *name, where &name names keys with values.',
  },
  'yaml/too-deep': {
    what: 'Lists and keys are nested deeper than any game needs.',
    why: 'It is most often a slip, and very deep nesting can stop programs.',
    mend: 'Write it flatter.',
  },
  'yaml/too-many-keys': {
    what: 'One set of keys has more of them than any game needs.',
    why: 'It is most often a table in the wrong file or a list without its dashes, and each of its keys would be a mistake of its own.',
    mend: 'Write a list, with “- ” before each entry, or take out what does not belong in the game.',
  },
  'yaml/unknown-tag': {
    what: 'A word with ! stands before a value.',
    why: 'In YAML that names a type, and games have no such types.',
    mend: 'Delete it; if it is part of a text, put the text in quotes.',
    example: { wrong: 'text: !important', right: 'text: "!important"' },
  },
  'yaml/directive': {
    what: 'A line begins with %.',
    why: 'In YAML that changes how the file is read, and everybody should read it alike.',
    mend: 'Delete the line, or put the text in quotes.',
  },
  'yaml/several-documents': {
    what: 'A line of three hyphens begins a second document.',
    why: 'Only the first would be read.',
    mend: 'Delete the line, or move what follows into a file of its own.',
  },
};
