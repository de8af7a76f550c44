import { expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import { changedHarbour } from '../helpers/changed-harbour.js';

const FRONT = 'templates/town-front.xml';
const CHAPTER = 'guide/01-the-harbour.md';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
const conflict = utf8('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n');

/** What stands in a file of a game instead of its text, and the one thing that is said of it. */
test.each([
  ['a deck saved by Notepad as “Unicode”', 'towns.yaml', utf16('- id: a\n'), 'file/not-text', 'utf-16'],
  ['a deck saved by Word', 'towns.yaml', packed, 'file/not-text', 'office'],
  ['a template of zeros', FRONT, new Uint8Array(200), 'file/not-text', 'binary'],
  ['a chapter of zeros', CHAPTER, new Uint8Array(200), 'file/not-text', 'binary'],
  ['a chapter saved by Word', CHAPTER, packed, 'file/not-text', 'office'],
  ['a chapter that is a PDF', CHAPTER, utf8('%PDF-1.7\n'), 'file/not-text', 'pdf'],
  [
    'a template that is a picture',
    FRONT,
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'file/not-text',
    'picture',
  ],
  ['a template in an old encoding', FRONT, latin1('<face>\u00f8</face>'), 'file/not-utf8', undefined],
  ['a chapter in an old encoding', CHAPTER, latin1('# S\u00f8'), 'file/not-utf8', undefined],
  ['a deck with two versions', 'towns.yaml', conflict, 'file/merge-conflict', undefined],
  ['a template with two versions', FRONT, conflict, 'file/merge-conflict', undefined],
  [
    'a table with commas',
    'towns.yaml',
    utf8('id,title,wealth\nskagen,"Skagen, the tip",4\n'),
    'file/table',
    undefined,
  ],
  [
    'a table with semicolons',
    'towns.yaml',
    utf8('id;title;wealth\r\nskagen;Part: two;4\r\n'),
    'file/table',
    undefined,
  ],
])('%s', async (_, file, bytes, code, format) => {
  const { problems } = await checkGame(changedHarbour([[file, '', bytes]]), 'game');
  const told = problems.filter(({ severity }) => severity === 'error');
  expect(told.map((each) => [each.code, each.place?.file])).toEqual([[code, `game/${file}`]]);
  if (format !== undefined) expect(told[0]?.facts).toEqual({ format });
});
