import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/preflight/preflight.js';
import type { Profile } from '../../src/profiles/profile.js';
import { readProfile } from '../../src/profiles/read-profile.js';
import { printGame } from '../helpers/printed-game.js';
import { ROOT } from '../helpers/scratch.js';
import { changedPdf, PRINTED, withTable } from './written-pdf.js';

const PRESS = readProfile(
  'press',
  'press.yaml',
  new Uint8Array(readFileSync(join(ROOT, 'profiles/press.yaml'))),
).profile as Profile;

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const look = (text: string) =>
  preflight(latin(text), PRESS).problems.map(({ code, facts }) => [code, facts] as const);
const RED = [['preflight/rgb', { use: 'drawing', pages: [2] }]];
const UNREAD = [['preflight/unread-page', { pages: [2] }]];

/** The second page draws what is packed. */
const drawn = (filter: string, packed: Uint8Array): string =>
  withTable(
    PRINTED.replace(
      /7 0 obj[\s\S]*?endobj/,
      () => `7 0 obj <<${filter}>> stream\n${Buffer.from(packed).toString('latin1')}\nendstream endobj`,
    ),
  );

const CONTENT = latin('1 0 0 rg 0 0 9 9 re f 0 0 0 1 k 1 1 5 5 re f 2 2 5 5 re f 3 3 5 5 re f\n');
const flat = (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes));
const hex = (bytes: Uint8Array) => latin(`${Buffer.from(bytes).toString('hex')}>`);

function inAscii85(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const part = [0, 1, 2, 3].map((index) => bytes[at + index] ?? 0);
    let value = part.reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = Array.from({ length: 5 }, () => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(33 + digit);
    }).reverse();
    text += digits.slice(0, Math.min(4, bytes.length - at) + 1).join('');
  }
  return latin(`${text}~>`);
}

/** Runs of up to 128 bytes as they are. */
function inRuns(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 128) {
    const part = bytes.subarray(at, at + 128);
    out.push(part.length - 1, ...part);
  }
  return Uint8Array.from([...out, 128]);
}

/** LZW with the table an encoder builds; codes grow a bit early. */
function inLzw(bytes: Uint8Array): Uint8Array {
  let bits = '';
  let table = new Map<string, number>();
  let width = 9;
  const emit = (code: number) => {
    bits += code.toString(2).padStart(width, '0');
  };
  const reset = () => {
    table = new Map(Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte]));
    width = 9;
  };
  reset();
  emit(256);
  let before = '';
  let next = 258;
  for (const byte of bytes) {
    const longer = before + String.fromCharCode(byte);
    if (table.has(longer)) {
      before = longer;
      continue;
    }
    emit(table.get(before) ?? 0);
    table.set(longer, next);
    next += 1;
    if (next >= 2 ** width) width += 1;
    before = String.fromCharCode(byte);
  }
  emit(table.get(before) ?? 0);
  emit(257);
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (part) => Number.parseInt(part.padEnd(8, '0'), 2));
}

/** Rows of four, each predicted as PNG does, in all five ways by turns. */
function predicted(bytes: Uint8Array): Uint8Array {
  const row = 4;
  const padded = Buffer.concat([bytes, Buffer.alloc((row - (bytes.length % row)) % row, 32)]);
  const at = (index: number, inRow: boolean) => (index < 0 || !inRow ? 0 : (padded[index] ?? 0));
  const out: number[] = [];
  for (let from = 0; from < padded.length; from += row) {
    const way = (from / row) % 5;
    out.push(way);
    for (let x = 0; x < row; x++) {
      const [left, up, corner] = [
        at(from + x - 1, x > 0),
        at(from + x - row, true),
        at(from + x - row - 1, x > 0),
      ];
      const guess = left + up - corner;
      const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
      const paeth = [left, up, corner].find(
        (one) => Math.abs(guess - one) === Math.abs(guess - (near[0] ?? 0)),
      );
      const expected = [0, left, up, (left + up) >> 1, paeth ?? 0][way] ?? 0;
      out.push(((padded[from + x] ?? 0) - expected) & 255);
    }
  }
  return Uint8Array.from(out);
}

const long = latin(`${'1 1 5 5 re f 0.25 0 0 0.5 k 2 3 7 9 re S\n'.repeat(900)}1 0 0 rg 0 0 9 9 re f\n`);
const PARMS = '/DecodeParms <</Predictor 15 /Columns 4>>';

describe('what a page draws is read, however it is packed', () => {
  test.each([
    ['not at all', '', CONTENT],
    ['Flate', '/Filter/FlateDecode', flat(CONTENT)],
    ['Flate, by its short name in a list', '/Filter[/Fl]', flat(CONTENT)],
    ['Flate, predicted as PNG does', `/Filter/FlateDecode ${PARMS}`, flat(predicted(CONTENT))],
    ['hexadecimal', '/Filter/ASCIIHexDecode', hex(CONTENT)],
    ['ASCII 85', '/Filter/ASCII85Decode', inAscii85(CONTENT)],
    ['runs', '/Filter/RunLengthDecode', inRuns(CONTENT)],
    ['LZW', '/Filter/LZWDecode', inLzw(CONTENT)],
    ['LZW, long enough for codes of twelve bits', '/Filter/LZWDecode', inLzw(long)],
    ['ASCII 85 of Flate', '/Filter[/ASCII85Decode/FlateDecode]', inAscii85(flat(CONTENT))],
    [
      'hexadecimal of Flate, predicted',
      '/Filter[/AHx/Fl] /DecodeParms[null <</Predictor 12 /Columns 4>>]',
      hex(flat(predicted(CONTENT))),
    ],
  ] as const)('%s', (_, filter, packed) => {
    expect(look(drawn(filter, packed))).toEqual(RED);
  });

  test.each([
    ['Flate that is cut off', '/Filter/FlateDecode', flat(long).subarray(0, 150)],
    ['hexadecimal with a letter too many', '/Filter/ASCIIHexDecode', latin('31zz20>')],
    ['ASCII 85 without an end', '/Filter/ASCII85Decode', inAscii85(CONTENT).subarray(0, 40)],
    ['LZW that is cut off', '/Filter/LZWDecode', inLzw(long).subarray(0, 200)],
    ['runs that are cut off', '/Filter/RunLengthDecode', inRuns(CONTENT).subarray(0, 30)],
    ['a picture where a page should be', '/Filter/DCTDecode', CONTENT],
  ] as const)('%s is told', (_, filter, packed) => {
    expect(look(drawn(filter, packed))).toEqual(expect.arrayContaining(UNREAD));
  });
});

const SHAPE = '1 0.5 0.25 0.5 k';
const changed = (...changes: readonly (readonly [string, string])[]) =>
  preflight(changedPdf(PRINTED, changes), PRESS);

describe('what foreign programs write', () => {
  test.each([
    ['inks of a space that was chosen before', [[SHAPE, '/DeviceCMYK cs 1 1 1 0.9 scn']], 390],
    [
      'inks of a profile',
      [
        [SHAPE, '/Own cs 1 1 1 0.8 sc'],
        ['/ExtGState', '/ColorSpace <</Own [/ICCBased 4 0 R]>> /ExtGState'],
      ],
      380,
    ],
    ['inks of lines', [[SHAPE, '/DeviceCMYK CS 0.9 0.9 0.9 0.9 SCN']], 360],
    ['inks that were put away', [[SHAPE, 'q /DeviceCMYK cs Q 1 1 1 1 scn']], 100],
  ] as const)('%s', (_, changes, ink) => {
    expect(changed(...changes).ink).toBe(ink);
  });

  test.each([
    [
      'a picture in RGB inside a stream',
      [[SHAPE, 'BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI']],
      ['preflight/rgb'],
    ],
    ['a picture in grey inside a stream', [[SHAPE, 'BI /W 1 /H 1 /BPC 8 /CS /G ID a EI']], []],
    ['a form that is not there', [['/Net Do', '/Not Do']], ['preflight/unread-page']],
    [
      'a page whose content is not there',
      [['/Contents 7 0 R', '/Contents 77 0 R']],
      ['preflight/unread-page'],
    ],
  ] as const)('%s', (_, changes, codes) => {
    expect(changed(...changes).problems.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['an update in a stream of objects', 'after'],
    ['a stream of objects before an update', 'before'],
  ] as const)('%s: what stands last counts', (_, where) => {
    const data = '7 0 <</Type/X>>';
    const packed = flat(latin(data));
    const stream = `20 0 obj <</Type/ObjStm /N 1 /First 4 /Filter/FlateDecode /Length ${packed.length}>> stream\n${Buffer.from(packed).toString('latin1')}\nendstream endobj\n`;
    const at = PRINTED.indexOf(where === 'before' ? '1 0 obj' : 'trailer');
    const text = withTable(`${PRINTED.slice(0, at)}${stream}${PRINTED.slice(at)}`);
    expect(look(text)).toEqual(where === 'after' ? UNREAD : []);
  });

  test('a PDF inside a PDF is no part of it', () => {
    const inner = `30 0 obj <<>> stream\n%PDF-1.4\n7 0 obj <<>> stream\n1 0 0 rg\nendobj\ntrailer <</Encrypt 1 0 R>>\nendstream endobj\n`;
    const at = PRINTED.indexOf('trailer');
    expect(look(withTable(`${PRINTED.slice(0, at)}${inner}${PRINTED.slice(at)}`))).toEqual([]);
  });

  test.each([
    ['linearized', ['--linearize'], []],
    ['with streams of objects', ['--object-streams=generate'], []],
    ['linearized, with streams of objects', ['--linearize', '--object-streams=generate'], []],
    ['without packing', ['--stream-data=uncompress'], []],
    ['locked for those who change it', ['--encrypt', '', 'o', '128', '--use-aes=y', '--'], [128]],
    ['locked for those who read it', ['--encrypt', 'u', 'o', '256', '--'], [256]],
  ] as const)('qpdf: %s', async (_, options, bits) => {
    const { world } = await printGame({ profile: 'press', only: ['cards'] });
    const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
    writeFileSync(join(folder, 'in.pdf'), world.out.get('out/cards.pdf') ?? new Uint8Array());
    execFileSync('qpdf', [
      ...options.slice(0, -1),
      ...options.slice(-1),
      join(folder, 'in.pdf'),
      join(folder, 'out.pdf'),
    ]);
    const { problems, pages } = preflight(new Uint8Array(readFileSync(join(folder, 'out.pdf'))), PRESS);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual(
      bits.map((length) => [
        'preflight/unreadable',
        { why: 'encrypted', object: expect.any(Number), bits: length },
      ]),
    );
    expect(pages).toBe(bits.length === 0 ? 6 : 0);
  });
});

describe('a damaged file is read as far as it goes, and told', () => {
  const whole = withTable(PRINTED);

  test.each([
    ['that ends too early', whole.replace('%%EOF', ''), 'cut-off'],
    ['without a table', PRINTED, 'no-table'],
    ['with a table elsewhere', whole.replace(/startxref\n\d+/, 'startxref\n9'), 'no-table'],
    ['with a table that leads astray', whole.replace(/0{5}\d{5} 00000 n/, '0000000003 00000 n'), 'no-table'],
    ['with junk in front', `From: a friend\n\n${whole}`, undefined],
    ['with a page that is not there', whole.replace('/Kids [5 0 R', '/Kids [55 0 R'), 'lost-pages'],
  ] as const)('%s', (_, text, why) => {
    const damages = look(text).filter(([code]) => code === 'preflight/damaged');
    expect(damages.map(([, facts]) => facts)).toEqual(why === undefined ? [] : [{ why }]);
  });

  test('cut off after any byte, it is never taken for whole', () => {
    for (let length = 0; length < whole.length - 6; length += 7) {
      const codes = look(whole.slice(0, length)).map(([code]) => code);
      expect([length, codes.some((code) => /damaged|unreadable/.test(code))]).toEqual([length, true]);
    }
  });

  test('with any sign exchanged, it is read to its end', () => {
    for (let at = 9; at < whole.length; at += 11)
      for (const sign of ['\u0000', '(', '<', '>', ']', '9'])
        expect(look(`${whole.slice(0, at)}${sign}${whole.slice(at + 1)}`)).toBeInstanceOf(Array);
  });

  test('pages are found without the tree that names them', () => {
    const text = withTable(PRINTED.replace(/2 0 obj[\s\S]*?endobj/, ''));
    const { pages, problems } = preflight(latin(text), PRESS);
    expect(pages).toBe(2);
    expect(problems.map(({ code }) => code)).toContain('preflight/damaged');
  });
});

describe('a file that would never end has an end', () => {
  test('forms that draw two more each', () => {
    const forms = Array.from(
      { length: 40 },
      (_, n) =>
        `${100 + n} 0 obj <</Subtype/Form /Resources <</XObject <</A ${101 + n} 0 R>>>>>> stream\n/A Do /A Do\nendstream endobj\n`,
    ).join('');
    const at = PRINTED.indexOf('trailer');
    const text = `${PRINTED.slice(0, at)}${forms}${PRINTED.slice(at)}`.replace('/Net 12 0 R', '/Net 100 0 R');
    expect(look(withTable(text))).toEqual(UNREAD);
  });

  test('a space that is its own palette', () => {
    const text = PRINTED.replace(
      '11 0 obj <</ShadingType 2 /ColorSpace/DeviceCMYK>>',
      '11 0 obj <</ColorSpace 14 0 R>>',
    ).replace('trailer', '14 0 obj [/Indexed 14 0 R 1 (a)] endobj\ntrailer');
    expect(look(withTable(text))).toEqual([]);
  });

  test('a tree of pages a thousand branches high', () => {
    const branches = Array.from(
      { length: 1000 },
      (_, n) => `${100 + n} 0 obj <</Type/Pages /Kids [${101 + n} 0 R]>> endobj\n`,
    ).join('');
    const at = PRINTED.indexOf('trailer');
    const text = `${PRINTED.slice(0, at)}${branches}${PRINTED.slice(at)}`.replace(
      '5 0 R 6 0 R',
      '5 0 R 100 0 R',
    );
    expect(look(withTable(text)).map(([code]) => code)).toContain('preflight/damaged');
  });
});
