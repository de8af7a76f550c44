import type { Explanations } from '../../explanation.js';
import type { FileFacts } from '../../facts/file.js';

export const fileExplanations: Explanations<FileFacts> = {
  'file/not-found': {
    what: 'A file that the game names is not in its folder.',
    why: 'What the file holds, a deck, a chapter or a picture, would be missing from the box.',
    mend: 'Correct the name, or put the file there. Capital letters count, also on machines that do not mind them.',
    example: { wrong: 'file: Towns.yaml   # the file is called towns.yaml', right: 'file: towns.yaml' },
  },
  'file/path-leaves-folder': {
    what: 'A path leads out of the game folder.',
    why: 'A game must be one folder that can be handed on, and a game from a stranger must not read other files.',
    mend: 'Copy the file into the game folder and write its path from there, with forward slashes.',
    example: { wrong: 'file: ../shared/towns.yaml', right: 'file: towns.yaml' },
  },
  'file/too-large': {
    what: 'A file is larger than a file of a game may be.',
    why: 'Such a file is most often the wrong one, and reading it could use up all memory.',
    mend: 'Divide a deck into several files and list them under files.',
    example: { wrong: 'file: all.yaml', right: 'files: [first.yaml, second.yaml]' },
  },
  'file/long-line': {
    what: 'A line is longer than a hundred printed pages.',
    why: 'It is hardly a text that anybody could read on a card; most often a picture or other data were pasted in, and reading it would take long.',
    mend: 'Divide it into several lines, or move what it holds into a file of its own.',
  },
  'file/many-problems': {
    what: 'A file has so many problems that only the first of them are told.',
    why: 'They mostly come from one mistake, such as a wrong kind for a whole deck.',
    mend: 'Mend what is told, and check again.',
  },
  'file/not-text': {
    what: 'A deck, template, chapter or other file of the game is no plain text, but a document, a picture or a text saved as UTF-16.',
    why: 'Only plain text in the encoding UTF-8 can be read: of anything else nothing would be printed, or nonsense.',
    mend: 'Open it in the program that made it, and copy the words into a plain text editor such as Notepad, TextEdit (as plain text) or VS Code. For UTF-16, save it again with the encoding UTF-8.',
  },
  'file/table': {
    what: 'A file that should hold cards is a table with commas, semicolons or tabs between its columns.',
    why: 'Spreadsheets save such tables; cards need the name of each value beside it, so that texts may hold commas and several lines.',
    mend: 'Write a card for each row: a dash, its id, and below it one line for each column.',
    example: {
      wrong: 'id,title,wealth\nskagen,Skagen,4',
      right: '- id: skagen\n  title: Skagen\n  wealth: 4',
    },
  },
  'file/merge-conflict': {
    what: 'Lines with <<<<<<<, ======= and >>>>>>> stand in a file.',
    why: 'Two people changed the same lines, and git did not know whose to keep. Both would be printed, or neither.',
    mend: 'Between the lines stand the two versions: delete the one that is wrong, and the three lines.',
    example: {
      wrong: '<<<<<<< HEAD\n  price: 2\n=======\n  price: 3\n>>>>>>> cheaper',
      right: '  price: 2',
    },
  },
  'file/not-utf8': {
    what: 'A letter of the file is not saved in UTF-8, the encoding that all programs share.',
    why: 'Letters with accents, such as é or ø, would be printed as wrong characters.',
    mend: 'Open the file in an editor, look whether the letters are right, and save it with the encoding UTF-8.',
  },
  'file/control-character': {
    what: 'An unseen control character stands in the file.',
    why: 'No font can print it, and it makes editors and tools disagree about what the file says.',
    mend: 'Delete the character; typing the line again is the surest way. It often comes from copied text.',
  },
  'file/lone-carriage-return': {
    what: 'Lines end with CR alone, as on very old computers.',
    why: 'YAML would read the whole file as one line.',
    mend: 'Save the file with LF or CRLF line ends; editors show this in the status bar.',
  },
};
