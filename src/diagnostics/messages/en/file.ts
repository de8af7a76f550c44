import type { FileFacts, FileFormat } from '../../facts/file.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

const FORMATS: { readonly [F in FileFormat]: string } = {
  'utf-16': 'This file is saved as UTF-16, which Notepad calls “Unicode”, and cannot be read.',
  office: 'This is a document of Word or Excel, or another packed file, and no plain text.',
  pdf: 'This is a PDF, and no plain text.',
  picture: 'This is a picture, and no plain text.',
  binary: 'This file is no plain text: it holds bytes that no text has.',
};

const SAVE_AS_UTF8 = 'Save it with the encoding “UTF-8”: most editors ask for it under “Save as”.';

export const fileMessages: Messages<FileFacts> = {
  'file/not-found': ({ path, nearest }) => ({
    message: `There is no file ${quoted(path)}.`,
    hint:
      nearest === undefined ? 'Correct the name, or put the file there.' : `Did you mean ${quoted(nearest)}?`,
  }),
  'file/path-leaves-folder': ({ path, better }) =>
    better === undefined
      ? {
          message: `${quoted(path)} leads out of the game folder.`,
          hint: 'Copy the file into the game folder and write its path from there, such as “pictures/owl.png”.',
        }
      : {
          message: `${quoted(path)} has backslashes, and paths are written with forward slashes.`,
          hint: `Write ${quoted(better)}.`,
        },
  'file/too-large': ({ megabytes, limit }) => ({
    message: `The file has ${megabytes} MB; at most ${limit} MB are read.`,
    hint: 'Divide it into several files.',
  }),
  'file/long-line': ({ limit }) => ({
    message: `This line has more than ${limit} characters.`,
    hint: 'Divide it into several lines; pictures and data do not belong into this file.',
  }),
  'file/many-problems': ({ told, more }) => ({
    message: `${more === 1 ? 'One more problem in this file is' : `${more} more problems in this file are`} not told.`,
    hint: `Mend the first ${told}; most of the others come from the same mistake.`,
  }),
  'file/not-text': ({ format }) => ({
    message: FORMATS[format],
    hint:
      format === 'utf-16'
        ? SAVE_AS_UTF8
        : 'Write the file in a plain text editor; out of Word and Excel, copy the words into one.',
  }),
  'file/table': ({ columns }) => ({
    message: `This is a table of ${columns} columns, as a spreadsheet saves it (CSV), and no list of cards.`,
    hint: 'Write each row as a card: “- id: …”, and below it one line “name: value” for each column.',
  }),
  'file/merge-conflict': () => ({
    message: 'Here stand two versions of the same lines, as git leaves them when it cannot unite them.',
    hint: 'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  'file/not-utf8': ({ byte }) => ({
    message: `A letter here (${byte}) is saved in an old encoding and cannot be read.`,
    hint: `${SAVE_AS_UTF8} Then look at the letter again.`,
  }),
  'file/control-character': ({ code }) => ({
    message: `An unseen character (${code}) stands here that cannot be printed.`,
    hint: 'Delete it, or type the line again.',
  }),
  'file/lone-carriage-return': () => ({
    message: 'The lines of this file end as on very old computers (CR), and would be read as one line.',
    hint: 'Let your editor save the file with the line ends of Windows (CRLF) or Linux (LF).',
  }),
};
