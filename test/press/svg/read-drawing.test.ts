import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { positionAt, sourceOf } from '../../../src/diagnostics/line-index.js';
import type { FrameItem } from '../../../src/press/frame.js';
import { readDrawing } from '../../../src/press/svg/read-drawing.js';
import { printFrame } from '../../helpers/print-frame.js';
import { ROOT } from '../../helpers/scratch.js';
import { fileOf, page, rasterOf, unpacked } from '../pdf/drawing.js';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, view = '0 0 100 50'): string =>
  `<svg ${XMLNS} viewBox="${view}">${inside}</svg>`;
const read = (text: string | Uint8Array) =>
  readDrawing(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'logo.svg');

/** What a drawing draws, line by line, without the cut at its view. */
function drawn(text: string): string {
  const result = read(text);
  if (!('drawing' in result)) return `refused: ${result.faults.map(({ why, name }) => `${why} ${name}`)}`;
  const { items, width, height } = result.drawing;
  const inside = items.flatMap((item): readonly FrameItem[] => (item.kind === 'group' ? item.items : [item]));
  const lines = printFrame({ width, height, bleed: 0, items: inside }).split('\n').slice(1);
  return lines
    .map((line) => line.replace(/^ {2}/, '').replace('path   ', 'path  '))
    .join('\n')
    .trim();
}

/** `line:column why name` of everything that cannot be drawn. */
function refused(text: string): readonly string[] {
  const result = read(text);
  if ('drawing' in result) return [];
  const source = sourceOf('logo.svg', result.text);
  return result.faults.map(({ why, name, from }) => {
    const { line, column } = positionAt(source, from);
    return `${line}:${column} ${why} ${name}`;
  });
}

const SQUARE = 'M10 10L20 10L20 20L10 20Z';
const BOX = '<rect x="10" y="10" width="10" height="10"';

describe('a drawing is drawn', () => {
  test.each<[string, string, string]>([
    ['a rectangle, black where nothing is said', `${BOX}/>`, '#000000'],
    ['a named colour', `${BOX} fill="teal"/>`, '#008080'],
    ['a short colour', `${BOX} fill="#fa0"/>`, '#ffaa00'],
    ['a colour of hue and lightness', `${BOX} style="fill: hsl(120, 100%, 25%)"/>`, '#008000'],
    ['the colour of the group', `<g fill="red">${BOX}/></g>`, '#ff0000'],
    ['the current colour', `<g color="red">${BOX} fill="currentColor"/></g>`, '#ff0000'],
    ['a class', `<style>.a, .b{fill:#123456;}</style>${BOX} class="c b"/>`, '#123456'],
    ['a class behind CDATA', `<style><![CDATA[.a{fill:#123456}]]></style>${BOX} class="a"/>`, '#123456'],
    ['an id before a class', `<style>#i{fill:red}.a{fill:blue}</style>${BOX} class="a" id="i"/>`, '#ff0000'],
    ['a class before an attribute', `<style>.a{fill:red}</style>${BOX} class="a" fill="blue"/>`, '#ff0000'],
    ['a style before a class', `<style>.a{fill:red}</style>${BOX} class="a" style="fill:lime"/>`, '#00ff00'],
    ['a spot colour by its colour on screens', `${BOX} fill="#cd853f icc-color(x, 0.1)"/>`, '#cd853f'],
    ['what is hidden is not', `<g display="none"><text/></g>${BOX}/>`, '#000000'],
    ['what programs keep for themselves is not', `<x:y xmlns:x="urn:x"><text/></x:y>${BOX}/>`, '#000000'],
    [
      'the first way that everybody can',
      `<switch><text requiredExtensions="x"/><g>${BOX}/></g></switch>`,
      '#000000',
    ],
  ])('%s', (_, inside, color) => {
    expect(drawn(svg(inside))).toBe(`path  ${SQUARE}  ${color}`);
  });

  test.each<[string, string, string]>([
    [
      'a circle',
      '<circle cx="10" cy="10" r="0"/><line x2="5" y2="5" stroke="red"/>',
      'path  M0 0L5 5  #000000  stroke #ff0000 1',
    ],
    ['a polygon', '<polygon points="0,0 10,0,5 8"/>', 'path  M0 0L10 0L5 8Z  #000000'],
    [
      'a polyline',
      '<polyline fill="none" stroke="red" points="0 0 1e1-2"/>',
      'path  M0 0L10 -2  stroke #ff0000 1',
    ],
    [
      'a path moved, turned and scaled',
      '<path transform="translate(10 20) rotate(90) scale(2)" d="M0 0h1v1z"/>',
      'path  M10 20L10 22L8 22Z  #000000',
    ],
    [
      'a line scaled with its shape',
      '<path stroke="red" fill="none" stroke-width="2" transform="scale(3)" d="M0 0h1"/>',
      'path  M0 0L3 0  stroke #ff0000 6',
    ],
    [
      'something used twice',
      '<defs><path id="a" d="M0 0h1v1z"/></defs><use xlink:href="#a" x="5"/><use href="#a" y="5" fill="red"/>',
      'path  M5 0L6 0L6 1Z  #000000\npath  M0 5L1 5L1 6Z  #ff0000',
    ],
    ['half the colour', `${BOX} fill-opacity=".5"/>`, `group  0 0  hides 0.5\n  path  ${SQUARE}  #000000`],
    [
      'a group that shines through',
      `<g opacity="50%">${BOX}/></g>`,
      `group  0 0  hides 0.5\n  group  0 0\n    path  ${SQUARE}  #000000`,
    ],
    [
      'cut by a shape',
      `<clipPath id="c"><path clip-rule="evenodd" d="M0 0h9v9z"/></clipPath><g clip-path="url(#c)">${BOX}/></g>`,
      `group  0 0  clipped to M0 0L9 0L9 9Z even-odd\n  path  ${SQUARE}  #000000`,
    ],
    [
      'a gradient over the box of its shape',
      `<linearGradient id="g"><stop stop-color="red"/><stop offset="100%" style="stop-color:blue"/></linearGradient>${BOX} fill="url(#g)"/>`,
      `path  ${SQUARE}  from 10 10 to 20 10: #ff0000 0, #0000ff 1`,
    ],
    [
      'a gradient that takes over its stops',
      `<linearGradient id="s"><stop stop-color="red"/><stop offset="1"/></linearGradient><linearGradient id="g" href="#s" gradientUnits="userSpaceOnUse" x1="1" y1="2" x2="3" y2="2" gradientTransform="scale(2)"/>${BOX} fill="url(#g)"/>`,
      `path  ${SQUARE}  from 2 4 to 6 4: #ff0000 0, #000000 1`,
    ],
    [
      'a round gradient',
      `<radialGradient id="g"><stop stop-color="red"/><stop offset="1"/></radialGradient>${BOX} fill="url(#g)"/>`,
      `path  ${SQUARE}  round 0.5 0.5 0 to 0.5 0.5 0.5: #ff0000 0, #000000 1`,
    ],
  ])('%s', (_, inside, text) => {
    expect(drawn(svg(inside))).toBe(text);
  });

  test('a hundred millimetres wide, from the corner of its view', () => {
    expect(drawn(svg('<path d="M10 20h10v5z"/>', '10 20 20 10'))).toBe('path  M0 0L50 0L50 25Z  #000000');
  });

  test.each(['illustrator', 'illustrator-cc', 'illustrator-cs', 'inkscape'])('as %s writes it', (name) => {
    const file = readFileSync(join(ROOT, `test/fixtures/logos/${name}.svg`));
    const result = readDrawing(file, name);
    expect('faults' in result ? result.faults : []).toEqual([]);
  });
});

const NESTED = '<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>';
const FETCHED = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const MANY = Array.from({ length: 9 }, (_, n) => `<g id="u${n + 1}">${`<use href="#u${n}"/>`.repeat(9)}</g>`);

describe('in a document', () => {
  const fade = `<g opacity=".5">${BOX} fill="#102030"/></g>`;
  const sheetOf = (inside: string) => {
    const result = read(svg(inside));
    return 'drawing' in result ? page(result.drawing.items) : page([]);
  };

  test.each<[string, 'rgb' | 'cmyk', RegExp, RegExp]>([
    ['for a press its colours are four inks', 'cmyk', /^0\.67 0\.33 0 0\.81 k$/m, /\brg\b|DeviceRGB/],
    ['for a screen they are light', 'rgb', /^0\.063 0\.125 0\.188 rg$/m, /\bk\b|DeviceCMYK/],
  ])('%s', async (_, colorSpace, there, absent) => {
    const file = unpacked(await fileOf([sheetOf(`${BOX} fill="#102030"/>`)], { colorSpace }));
    expect(file).toMatch(there);
    expect(file).not.toMatch(absent);
  });

  test('what shines through is told once, and is one group', async () => {
    const told: string[] = [];
    const sheet = sheetOf(fade);
    const file = await fileOf([sheet, sheet], { onTranslucent: (picture) => void told.push(picture) });
    expect(told).toEqual(['logo.svg']);
    expect(unpacked(file)).toMatch(/\/ca \.5|\/ca 0\.5/);
    const { at } = rasterOf(file);
    expect(at(15, 15).map((part) => Math.round(part / 8))).toEqual([17, 18, 19]);
  });
});

describe('a drawing is refused where it says', () => {
  test.each<[string, string, readonly string[]]>([
    ['text', svg('\n<g>\n  <text x="1">Ribe</text></g>'), ['3:3 element text']],
    ['a bitmap inside', svg('\n<image href="data:image/png;base64,AAAA"/>'), ['2:1 element image']],
    [
      'a file of somebody else',
      svg('\n<image xlink:href="https://example.org/a.png"/>'),
      ['2:1 element image'],
    ],
    [
      'a script, even where it draws nothing',
      svg(`<defs>\n<script>1</script></defs>${BOX}/>`),
      ['2:1 element script'],
    ],
    ['what moves', svg(`${BOX}>\n<animate attributeName="x"/></rect>`), ['2:1 element animate']],
    ['another page inside', svg('\n<foreignObject/>'), ['2:1 element foreignObject']],
    ['a handler', svg(`${BOX}\n onclick="x()"/>`), ['2:2 attribute onclick']],
    ['a filter', svg(`${BOX}\n filter="url(#f)"/>`), ['2:2 attribute filter']],
    ['a mask in a style', svg(`${BOX}\n style="fill:red;mask:url(#m)"/>`), ['2:18 property mask']],
    [
      'a way of mixing',
      svg(`<style>\n.a{mix-blend-mode:multiply}</style>${BOX} class="a"/>`),
      ['2:36 property mix-blend-mode'],
    ],
    ['a property nobody knows', svg(`${BOX}\n style="fil:red"/>`), ['2:9 property fil']],
    ['a pattern', svg(`\n<pattern id="p"/>${BOX} fill="url(#p)"/>`), ['2:1 element pattern']],
    ['an id that is not there', svg(`${BOX}\n fill="url(#p)"/>`), ['1:105 reference #p']],
    ['a use out of the file', svg('\n<use href="other.svg#a"/>'), ['2:6 reference href']],
    ['a use of itself', svg('<g id="a">\n<use href="#a"/></g>'), ['2:6 reference href']],
    [
      'uses without end',
      svg(`<path id="u0" d="M0 0h1v1z"/>${MANY.join('')}<use href="#u9"/>`),
      [expect.stringMatching(/too-large /)],
    ],
    ['entities in entities', `${NESTED}\n${svg(`${BOX}/>`)}`, ['1:1 doctype !DOCTYPE']],
    ['entities from files', `${FETCHED}\n${svg('&a;')}`, ['1:1 doctype !DOCTYPE']],
    [
      'a stylesheet from elsewhere',
      svg(`<style>\n@import "a.css";</style>${BOX}/>`),
      ['2:1 selector @import'],
    ],
    ['a choice by place', svg(`<style>\ng > rect{fill:red}</style>${BOX}/>`), ['2:1 selector g > rect']],
    ['a colour that is none', svg(`${BOX}\n fill="blurple"/>`), ['2:2 value fill']],
    ['a path with a mistake', svg('\n<path d="M0 0 L1"/>'), ['2:7 value d']],
    ['a transform that is none', svg(`${BOX}\n transform="move(1)"/>`), ['2:2 value transform']],
    ['a length that is none', svg('\n<rect width="2em" height="1"/>'), ['2:7 value width']],
    [
      'a line stretched in one direction',
      svg('<path\n stroke="red" transform="scale(2 1)" d="M0 0h1"/>'),
      ['2:2 skewed-line stroke'],
    ],
    [
      'a line with a gradient',
      svg(
        '<linearGradient id="g"><stop/><stop offset="1"/></linearGradient><path\n stroke="url(#g)" d="M0 0h1"/>',
      ),
      ['2:2 gradient-line stroke'],
    ],
    [
      'a gradient that fades',
      svg(`<linearGradient id="g"><stop/><stop\n stop-opacity="0"/></linearGradient>${BOX} fill="url(#g)"/>`),
      ['2:2 property stop-opacity'],
    ],
    [
      'a clip of two shapes',
      svg(`\n<clipPath id="c"><circle r="1"/><circle r="2"/></clipPath>${BOX} clip-path="url(#c)"/>`),
      ['2:1 clip-parts clipPath'],
    ],
    ['a view without a size', `<svg ${XMLNS}>${BOX}/></svg>`, ['1:1 view-box viewBox']],
    ['no drawing at all', '<html><body/></html>', ['1:1 root html']],
    ['nothing drawn', svg(''), ['1:1 empty svg']],
    ['a tag that is not closed', svg('\n<g>'), ['2:9 xml unexpected close tag']],
    ['a name from nowhere', svg('\n<sodipodi:x/>'), ['2:13 xml unbound namespace prefix: "sodipodi"']],
    ['elements too deep', svg('<g>'.repeat(200)), [expect.stringMatching(/too-large g/)]],
    ['two things', svg('\n<text/>\n<image/>'), ['2:1 element text', '3:1 element image']],
  ])('%s', (_, text, faults) => {
    expect(refused(text)).toEqual(faults);
  });

  test('bytes that are not the text they say', () => {
    const bytes = Buffer.from(svg('<g id="é"/>'), 'latin1');
    expect(read(bytes)).toMatchObject({ faults: [{ why: 'encoding' }] });
  });

  test('hostile attributes take no time', () => {
    const long = `${'1.5 '.repeat(5000)}x`;
    expect(refused(svg(`<polygon points="${long}"/>`))).toEqual(['1:114 value points']);
  });
});
