import type { FileFacts } from '../../facts/file.js';
import type { Messages } from '../../wording.js';
import { quoted, wayOut } from './phrases.js';

const SAVE_AS_UTF8 = 'Save the file as UTF-8 in your editor.';

export const fileMessages: Messages<FileFacts> = {
  'file/not-found': ({ path, nearest }) => wayOut(`There is no file ${quoted(path)}.`, { nearest }),
  'file/path-leaves-folder': ({ path }) => ({
    message: `${quoted(path)} leads out of the game folder.`,
    hint: 'Only files inside the game folder are read; write the path from there, with forward slashes.',
  }),
  'file/too-large': ({ megabytes, limit }) => ({
    message: `The file has ${megabytes} MB; at most ${limit} MB are read.`,
    hint: 'Divide it into several files.',
  }),
  'file/long-line': ({ limit }) => ({
    message: `This line has more than ${limit} characters.`,
    hint: 'Divide it into several lines; pictures and data do not belong into a YAML file.',
  }),
  'file/many-problems': ({ told, more }) => ({
    message: `${more} more problems in this file are not told.`,
    hint: `Mend the first ${told}; most of the others come from the same mistake.`,
  }),
  'file/not-utf8': ({ byte }) => ({
    message: `The byte ${byte} here is not UTF-8 text.`,
    hint: SAVE_AS_UTF8,
  }),
  'file/control-character': ({ code }) => ({
    message: `There is a control character (${code}) here that no text may hold.`,
    hint: 'Delete it, or type the line again.',
  }),
  'file/lone-carriage-return': () => ({
    message: 'The lines of this file end in a way (CR alone) that YAML does not read as line ends.',
    hint: 'Let your editor save the file with LF or CRLF line ends.',
  }),
};
