import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { type GameFile, loadSmall, SMALL_GAME } from '../helpers/small-game.js';

/** What stands in a file, what is written instead, and what is said about it: ⟦ and ⟧ mark the places, in order. */
type Situation = readonly [name: string, file: GameFile, before: string, after: string, ...codes: Code[]];

const CARDS: readonly Situation[] = [
  ['a misspelt field', 'towns.yaml', 'mood: rough', '⟦moood⟧: rough', 'game/unknown-key'],
  ['a missing field', 'towns.yaml', '- id: ribe\n  title: Ribe', '- ⟦id: ribe⟧', 'game/missing-key'],
  [
    'a missing inner field',
    'towns.yaml',
    'A: {text: "Sell the catch.", price: 2}',
    '⟦A⟧: {price: 2}',
    'game/missing-key',
  ],
  [
    'an option nobody asked for',
    'towns.yaml',
    '    B: {text',
    '    ⟦C⟧: {text: x, price: 1}\n    B: {text',
    'game/unknown-key',
  ],
  ['a text for a number', 'towns.yaml', 'wealth: 4', 'wealth: ⟦four⟧', 'game/wrong-type'],
  ['a number for a text', 'towns.yaml', 'title: Skagen', 'title: ⟦012⟧', 'game/number-for-text'],
  ['an id that looks like a number', 'towns.yaml', '- id: skagen', '- id: ⟦1.10⟧', 'game/number-for-text'],
  ['nothing for a text', 'towns.yaml', 'title: Skagen', '⟦title⟧:', 'game/wrong-type'],
  ['a text for a list', 'towns.yaml', '[fish, light]', '⟦fish⟧', 'game/wrong-type'],
  ['a number in a list of texts', 'towns.yaml', '[fish, light]', '[fish, ⟦7⟧]', 'game/number-for-text'],
  ['a list for a text', 'towns.yaml', 'title: Skagen', '⟦title⟧:\n    - Skagen', 'game/wrong-type'],
  ['a text for keys', 'towns.yaml', '{text: "Sell the catch.", price: 2}', '⟦Sell⟧', 'game/wrong-type'],
  ['perhaps for yes or no', 'towns.yaml', 'sign: coin', 'open: ⟦perhaps⟧', 'game/wrong-type'],
  ['a word not in the list', 'towns.yaml', 'mood: rough', 'mood: ⟦rouhg⟧', 'game/unknown-value'],
  ['a number too large', 'towns.yaml', 'wealth: 4', 'wealth: ⟦10⟧', 'game/out-of-range'],
  ['a number too small', 'towns.yaml', 'wealth: 4', 'wealth: ⟦-1⟧', 'game/out-of-range'],
  ['half a coin', 'towns.yaml', 'wealth: 4', 'wealth: ⟦4.5⟧', 'game/not-whole'],
  ['infinite wealth', 'towns.yaml', 'price: 2', 'price: ⟦.inf⟧', 'game/wrong-type'],
  ['half a copy', 'towns.yaml', 'sign: coin', 'copies: ⟦1.5⟧', 'game/not-whole'],
  ['a card without an id', 'towns.yaml', '- id: ribe\n  title: Ribe', '- ⟦title: Ribe⟧', 'game/missing-key'],
  ['an id with spaces', 'towns.yaml', '- id: skagen', '- id: ⟦ska gen⟧', 'game/bad-form'],
  ['a card that is a word', 'towns.yaml', '- id: ribe', '- ⟦gone⟧\n- id: ribe', 'game/wrong-type'],
  ['a deck that is no list', 'towns.yaml', SMALL_GAME['towns.yaml'], '⟦towns: none⟧\n', 'game/wrong-type'],
  ['a broken reference', 'towns.yaml', 'neighbour: ribe', 'neighbour: ⟦rieb⟧', 'game/unknown-name'],
  ['an unknown colour', 'towns.yaml', 'paper: foam', 'paper: ⟦fome⟧', 'game/unknown-name'],
  ['an unknown icon', 'towns.yaml', 'sign: coin', 'sign: ⟦kraken⟧', 'game/unknown-name'],
  ['an unknown style', 'towns.yaml', 'sign: coin', 'look: ⟦bodi⟧', 'game/unknown-name'],
  [
    'an unknown icon in a text',
    'towns.yaml',
    'Sell the catch.',
    'Sell for ⟦{coni}⟧ 2, not \\\\{coni}.',
    'game/unknown-name',
  ],
  [
    'an image that is not there',
    'towns.yaml',
    'sign: coin',
    'picture: ⟦pictures/twon.png⟧',
    'file/not-found',
  ],
  [
    'an image outside the game',
    'towns.yaml',
    'sign: coin',
    'picture: ⟦../secret.png⟧',
    'file/path-leaves-folder',
  ],
  ['an image on the disk', 'towns.yaml', 'sign: coin', 'picture: ⟦/etc/passwd⟧', 'file/path-leaves-folder'],
  [
    'an image on the web',
    'towns.yaml',
    'sign: coin',
    'picture: ⟦http://a.b/c.png⟧',
    'file/path-leaves-folder',
  ],
  ['a text cut by a hash', 'towns.yaml', 'title: Skagen', 'title: Skagen ⟦#⟧2', 'yaml/text-cut-by-hash'],
  [
    'three mistakes in two cards',
    'towns.yaml',
    '- id: ribe\n  title: Ribe\n  wealth: 7\n  mood: calm',
    '- id: ribe\n  title: Ribe\n  wealth: ⟦70⟧\n  mood: ⟦clam⟧\n- id: fano\n  title: Fanø\n  wealth: ⟦many⟧\n  mood: calm',
    'game/out-of-range',
    'game/unknown-value',
    'game/wrong-type',
  ],
];

const GAME: readonly Situation[] = [
  ['a misspelt key', 'game.yaml', 'title: Small', 'title: Small\n⟦subtilte⟧: x', 'game/unknown-key'],
  ['no title', 'game.yaml', 'title: Small\nversion: "1"', '⟦version: "1"⟧', 'game/missing-key'],
  ['a version like a number', 'game.yaml', 'version: "1"', 'version: ⟦1.10⟧', 'game/number-for-text'],
  ['a language by its name', 'game.yaml', 'language: en', 'language: ⟦English⟧', 'game/bad-form'],
  ['a theme that is not there', 'game.yaml', 'theme: theme.yaml', 'theme: ⟦theem.yaml⟧', 'file/not-found'],
  [
    'a title cut by a hash',
    'game.yaml',
    'title: Small',
    'title: Small ⟦#⟧ or large',
    'yaml/text-cut-by-hash',
  ],
  [
    'a kind with capitals',
    'game.yaml',
    '  town:\n',
    '  ⟦Village⟧: {name: V, fields: {title: text}}\n  town:\n',
    'game/bad-form',
  ],
  [
    'a field called id',
    'game.yaml',
    '      title: text',
    '      ⟦id⟧: text\n      title: text',
    'game/bad-form',
  ],
  ['a type nobody knows', 'game.yaml', 'paper: color?', 'paper: ⟦colour?⟧', 'game/unknown-value'],
  [
    'a long type nobody knows',
    'game.yaml',
    '{type: enum, values: [calm, rough]}',
    '{type: ⟦enmu⟧, values: [calm, rough]}',
    'game/unknown-value',
  ],
  ['a bare enum', 'game.yaml', '{type: enum, values: [calm, rough]}', '⟦enum⟧', 'game/field-type-needs'],
  [
    'a list of nothing',
    'game.yaml',
    '{type: list, of: text, optional: true}',
    '{type: list, optional: true}',
    'game/missing-key',
  ],
  [
    'a reference to an unknown kind',
    'game.yaml',
    'kind: town, optional',
    'kind: ⟦twon⟧, optional',
    'game/unknown-name',
    'game/unknown-name',
  ],
  [
    'two decks with one id',
    'game.yaml',
    'products:\n',
    '  - {id: ⟦towns⟧, kind: town, file: towns.yaml}\nproducts:\n',
    'game/duplicate-id',
    'game/duplicate-id',
    'game/duplicate-id',
  ],
  ['a deck of an unknown kind', 'game.yaml', 'kind: town, file', 'kind: ⟦twon⟧, file', 'game/unknown-name'],
  ['a deck without a file', 'game.yaml', ', file: towns.yaml}', '}', 'game/one-of-keys'],
  ['a deck file that is not there', 'game.yaml', 'file: towns.yaml', 'file: ⟦town.yaml⟧', 'file/not-found'],
  [
    'a deck file outside',
    'game.yaml',
    'file: towns.yaml',
    'file: ⟦../towns.yaml⟧',
    'file/path-leaves-folder',
  ],
  ['a product of an unknown deck', 'game.yaml', 'decks: [towns]', 'decks: [⟦twons⟧]', 'game/unknown-name'],
  ['cards without decks', 'game.yaml', '    decks: [towns]\n', '', 'game/missing-key'],
  ['a product of an unknown kind', 'game.yaml', 'kind: cards', 'kind: ⟦crads⟧', 'game/unknown-value'],
  ['an unknown format', 'game.yaml', 'format: poker-euro', 'format: ⟦poker-eruo⟧', 'game/unknown-name'],
  [
    'a format of words',
    'game.yaml',
    'format: poker-euro',
    'format: {width: ⟦wide⟧, height: 70}',
    'game/wrong-type',
  ],
  ['an unknown template', 'game.yaml', 'front: front', 'front: ⟦frnot⟧', 'game/unknown-name'],
  ['a template up the tree', 'game.yaml', 'front: front', 'front: ⟦../front⟧', 'game/bad-form'],
  ['an unknown page template', 'game.yaml', 'contents: page', 'contents: ⟦pgae⟧', 'game/unknown-name'],
  ['a chapter that is not there', 'game.yaml', 'rulebook/start.md', '⟦rulebook/strat.md⟧', 'file/not-found'],
  [
    'a block in an unknown style',
    'game.yaml',
    'blocks: {p: body}',
    'blocks: {p: ⟦bdoy⟧}',
    'game/unknown-name',
  ],
  ['an unknown paper', 'game.yaml', 'as: grid, paper: A4', 'as: grid, paper: ⟦A44⟧', 'game/unknown-name'],
  ['a kind of print job nobody knows', 'game.yaml', 'as: grid', 'as: ⟦gird⟧', 'game/unknown-value'],
  ['a booklet printed as a grid', 'game.yaml', 'as: saddle-stitch', 'as: ⟦grid⟧', 'game/print-not-for-kind'],
  [
    'cards in tiles',
    'game.yaml',
    'as: grid, paper: A4',
    'as: ⟦tiles⟧, paper: A4, columns: 2, rows: 2',
    'game/print-not-for-kind',
  ],
  ['two prints into one file', 'game.yaml', 'file: book,', 'file: ⟦Towns-A4⟧,', 'game/same-output'],
  ['a file name with an accent', 'game.yaml', 'file: book,', 'file: ⟦Bücher⟧,', 'game/unsafe-output-name'],
  ['a file name up the tree', 'game.yaml', 'file: book,', 'file: ⟦../book⟧,', 'game/unsafe-output-name'],
  ['a file name of a device', 'game.yaml', 'file: book,', 'file: ⟦con⟧,', 'game/unsafe-output-name'],
  [
    'both sides without a back',
    'game.yaml',
    '    back: back\n    print:\n      - {file: towns-a4, as: grid,',
    '    print:\n      - {file: towns-a4, as: grid, sides: ⟦duplex⟧,',
    'game/needs-back',
  ],
  ['face down without a back', 'game.yaml', '    back: back\n', '    face-down: ⟦true⟧\n', 'game/needs-back'],
  [
    'a misspelt key beside a broken name',
    'game.yaml',
    'front: front',
    'front: ⟦frnot⟧\n    ⟦fase-down⟧: true',
    'game/unknown-name',
    'game/unknown-key',
  ],
  [
    'a negative margin',
    'game.yaml',
    'paper: A4}\n  - id',
    'paper: A4, margin: ⟦-1⟧}\n  - id',
    'game/out-of-range',
  ],
  [
    'no print jobs',
    'game.yaml',
    '    print:\n      - {file: book, as: saddle-stitch, paper: A4}',
    '    print: ⟦[]⟧',
    'game/wrong-count',
  ],
];

const THEME: readonly Situation[] = [
  ['a section nobody knows', 'theme.yaml', 'spacing:', '⟦colours⟧: {}\nspacing:', 'game/unknown-key'],
  ['a colour by its name', 'theme.yaml', '"#10293A"', '⟦navy⟧', 'game/bad-form'],
  [
    'a colour without ink',
    'theme.yaml',
    '{rgb: "#10293A", cmyk: [95, 70, 48, 52]}',
    '{rgb: "#10293A"}',
    'game/missing-key',
  ],
  ['three inks', 'theme.yaml', '[95, 70, 48, 52]', '⟦[95, 70, 48]⟧', 'game/wrong-count'],
  ['too much ink', 'theme.yaml', '[95, 70, 48, 52]', '[⟦195⟧, 70, 48, 52]', 'game/out-of-range'],
  ['a gradient to an unknown colour', 'theme.yaml', '[1, ink]', '[1, ⟦inck⟧]', 'game/unknown-name'],
  [
    'a gradient that falls',
    'theme.yaml',
    '[[0, foam], [1, ink]]',
    '[[1, foam], [⟦0⟧, ink]]',
    'game/bad-form',
  ],
  ['a style in an unknown font', 'theme.yaml', 'font: sans', 'font: ⟦snas⟧', 'game/unknown-name'],
  ['a smallest size above the size', 'theme.yaml', 'size: 9,', 'size: 9, min: ⟦10⟧,', 'game/out-of-range'],
  ['a flag that is neither', 'theme.yaml', 'size: 9,', 'size: 9, caps: ⟦maybe⟧,', 'game/unknown-value'],
  ['a chip in an unknown style', 'theme.yaml', 'style: body', 'style: ⟦boyd⟧', 'game/unknown-name'],
  [
    'a font that is not there',
    'theme.yaml',
    '"@expo-google-fonts/sans/400/Sans.ttf"',
    '⟦"@expo-google-fonts/sans/400/Snas.ttf"⟧',
    'file/not-found',
  ],
  ['an own font that is not there', 'theme.yaml', './fonts/own.ttf', '⟦./fonts/onw.ttf⟧', 'file/not-found'],
  ['a font of another package', 'theme.yaml', './fonts/own.ttf', '⟦left-pad/own.ttf⟧', 'game/bad-form'],
  [
    'an icon that is not in the package',
    'theme.yaml',
    'phosphor/coins',
    '⟦phosphor/conis⟧',
    'game/unknown-name',
  ],
  ['an icon of another package', 'theme.yaml', 'phosphor/coins', '⟦lucide/coins⟧', 'game/bad-form'],
  [
    'an outline that is no path',
    'theme.yaml',
    'phosphor/coins',
    '{path: ⟦url(#x)⟧, box: 10}',
    'game/bad-form',
  ],
];

/** One mistake that many others follow from, which are not told. */
const ECHOES: readonly Situation[] = [
  ['colours in British English', 'theme.yaml', 'colors:', '⟦colours⟧:', 'game/unknown-key'],
  ['icons with a letter too many', 'theme.yaml', 'icons:', '⟦iconss⟧:', 'game/unknown-key'],
  ['kinds in the singular', 'game.yaml', 'kinds:', '⟦kind⟧:', 'game/unknown-key'],
  ['a deck of a misspelt kind', 'game.yaml', 'towns, kind: town', 'towns, kind: ⟦twon⟧', 'game/unknown-name'],
  ['a theme that is not there', 'game.yaml', 'theme: theme.yaml', 'theme: ⟦look.yaml⟧', 'file/not-found'],
];

const YAML: readonly Situation[] = [
  ['a line indented with a tab', 'towns.yaml', '  offers:\n    A', '  offers:\n⟦\t⟧A', 'yaml/tab-indent'],
  [
    'an entry of a list that goes on after a tab',
    'towns.yaml',
    '- id: skagen\n  title',
    '- id: skagen\n⟦\t⟧title',
    'yaml/tab-indent',
  ],
  ['a key written twice', 'towns.yaml', '  wealth: 4', '  wealth: 4\n  ⟦wealth⟧: 5', 'yaml/duplicate-key'],
  ['a hole without quotes', 'towns.yaml', 'title: Skagen', 'title: ⟦{{name}}⟧', 'yaml/needs-quotes'],
  [
    'an icon first, without quotes',
    'towns.yaml',
    'title: Skagen',
    'title: ⟦{coin} for Skagen⟧',
    'yaml/needs-quotes',
  ],
  [
    'bold first, without quotes',
    'towns.yaml',
    'title: Skagen',
    'title: ⟦**Skagen** rises⟧',
    'yaml/needs-quotes',
  ],
  ['words after a quote', 'towns.yaml', 'title: Skagen', 'title: "Skagen" ⟦rises⟧', 'yaml/more-after-end'],
  ['an apostrophe in quotes', 'towns.yaml', 'Skagen', "'Skagen'⟦s tip'⟧", 'yaml/more-after-end'],
  [
    'quotes in quotes in brackets',
    'towns.yaml',
    '"Sell the catch."',
    '"Sell "⟦all" of it"⟧',
    'yaml/more-after-end',
  ],
  ['a bracket too many', 'towns.yaml', 'price: 2}', 'price: 2}⟦}⟧', 'yaml/more-after-end'],
  ['a comma after brackets', 'towns.yaml', 'price: 2}', 'price: 2}⟦,⟧', 'yaml/more-after-end'],
  ['brackets without a comma', 'towns.yaml', '[fish, light]', '[[fish] ⟦[⟧light]]', 'yaml/missing-comma'],
  [
    'an icon first, in brackets',
    'towns.yaml',
    '"Sell the catch."',
    '⟦{coin} the catch⟧',
    'yaml/needs-quotes',
  ],
  ['a dash first', 'towns.yaml', 'title: Skagen', 'title: ⟦- Skagen⟧', 'yaml/needs-quotes'],
  ['a number sign first', 'towns.yaml', 'title: Skagen', 'title: ⟦#1 Skagen⟧', 'yaml/needs-quotes'],
  ['a colour without quotes', 'theme.yaml', '"#F2F7F5"', '⟦#F2F7F5⟧', 'yaml/needs-quotes'],
  ['a decimal comma', 'towns.yaml', 'price: 2}', 'price: ⟦2,5⟧}', 'yaml/decimal-comma'],
  ['a card without its dash', 'towns.yaml', '- id: ribe', '⟦id⟧: ribe', 'yaml/missing-dash'],
  ['a dash without a space', 'towns.yaml', '- id: ribe', '⟦-id⟧: ribe', 'yaml/missing-dash'],
  ['a card in the column of the one above', 'towns.yaml', '- id: ribe', '  ⟦id⟧: ribe', 'yaml/missing-dash'],
  [
    'a text that goes on in the first column',
    'towns.yaml',
    'title: Skagen',
    'title: Skagen\n⟦is far⟧',
    'yaml/stray-line',
  ],
  ['a remark of a programmer', 'towns.yaml', '- id: ribe', '⟦// later⟧\n- id: ribe', 'yaml/stray-line'],
  [
    'a space of a web page before a key',
    'towns.yaml',
    '  wealth: 4',
    '⟦\u00a0⟧ wealth: 4',
    'yaml/strange-space',
  ],
  [
    'a space of a web page behind a colon',
    'towns.yaml',
    'wealth: 4',
    'wealth:⟦\u00a0⟧4',
    'yaml/strange-space',
  ],
  ['a tab behind a space', 'towns.yaml', '  wealth: 4', ' ⟦\t⟧wealth: 4', 'yaml/tab-indent'],
  ['an at sign first', 'towns.yaml', 'title: Skagen', 'title: ⟦@Skagen⟧', 'yaml/needs-quotes'],
  ['a colon inside a text', 'towns.yaml', 'title: Skagen', 'title: ⟦Skagen: the tip⟧', 'yaml/colon-in-text'],
  ['a quote never closed', 'towns.yaml', 'title: Skagen', 'title: ⟦"Skagen⟧', 'yaml/unclosed-quote'],
  ['a bracket never closed', 'towns.yaml', '[fish, light]', '⟦[⟧fish, light', 'yaml/unclosed-bracket'],
  [
    'a comma never written',
    'towns.yaml',
    '{text: "Wait for the tide.", price: 0}',
    '{text: ⟦Wait price: 0⟧}',
    'yaml/missing-comma',
  ],
  ['two anchors', 'towns.yaml', 'title: Skagen', 'title: &a ⟦&b⟧ Skagen', 'yaml/syntax'],
  ['a line without a colon', 'towns.yaml', '  wealth: 4', '  ⟦wealth 4⟧', 'yaml/missing-colon'],
  ['a line out of column', 'towns.yaml', '  wealth: 4', ' ⟦wealth: 4⟧', 'yaml/bad-indent'],
  ['an escape that means nothing', 'towns.yaml', '"Sell the catch."', '"Sell ⟦\\q⟧"', 'yaml/bad-escape'],
  ['an important text', 'towns.yaml', 'title: Skagen', 'title: ⟦!important⟧ x', 'yaml/unknown-tag'],
  ['an unknown alias', 'towns.yaml', 'title: Skagen', 'title: ⟦*fish⟧', 'yaml/unknown-alias'],
  [
    'an alias inside itself',
    'towns.yaml',
    'trades: [fish, light]',
    'trades: &t [fish, ⟦*t⟧]',
    'yaml/recursive-alias',
  ],
  ['a merge of a number', 'towns.yaml', 'trades: [fish, light]', '⟦<<⟧: 5', 'yaml/bad-merge'],
  ['a version of YAML', 'words.yaml', 'quay: The quay', '⟦%YAML 1.1⟧\n---\nquay: yes', 'yaml/directive'],
  ['two documents', 'words.yaml', 'quay: The quay', 'quay: x\n⟦---⟧\nquay: y', 'yaml/several-documents'],
  ['a key for prototypes', 'words.yaml', 'quay: The quay', '⟦__proto__⟧: {quay: x}', 'yaml/forbidden-key'],
  ['a word cut by a hash', 'words.yaml', 'The quay', 'The ⟦#⟧1 quay', 'yaml/text-cut-by-hash'],
  ['a control character', 'words.yaml', 'The quay', 'The⟦\u0007⟧ quay', 'file/control-character'],
  ['lines that end in CR', 'words.yaml', 'The quay\n', 'The quay⟦\r⟧home: x', 'file/lone-carriage-return'],
];

interface Said {
  readonly code: string;
  readonly at: string;
}

/** Takes the marks out of a text and lists what they enclose. */
function unmark(marked: string) {
  const ranges: string[] = [];
  let text = '';
  let from = 0;
  for (const sign of marked.split(/([⟦⟧])/)) {
    if (sign === '⟦') from = text.length;
    else if (sign === '⟧') ranges.push(`${from}-${text.length}`);
    else text += sign;
  }
  return { text, ranges };
}

async function complaints([, file, before, after]: Situation): Promise<{ said: Said[]; ranges: string[] }> {
  const original: string = SMALL_GAME[file];
  expect(original).toContain(before);
  const { text, ranges } = unmark(original.replace(before, () => after));
  const { problems, project } = await loadSmall({ [file]: text });
  expect(project).toBeUndefined();
  const said = problems.map(({ code, place }) => ({
    code,
    at: place?.file === `game/${file}` ? `${place.start.offset}-${place.end.offset}` : (place?.file ?? ''),
  }));
  return { said, ranges };
}

const AREAS = { cards: CARDS, 'game.yaml': GAME, 'theme.yaml': THEME, echoes: ECHOES, YAML };

describe.each(Object.entries(AREAS))('%s', (_, situations) => {
  const named = situations.map((situation) => ({ name: situation[0], situation }));

  test.each(named)('$name is reported at its place', async ({ situation }) => {
    const { said, ranges } = await complaints(situation);
    const [, , , , ...codes] = situation;
    expect(said.map(({ code }) => code)).toEqual(codes);
    expect(said.map(({ at }) => at)).toEqual(expect.arrayContaining(ranges));
  });
});
