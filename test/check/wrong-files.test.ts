import { expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { changedHarbour } from '../helpers/changed-harbour.js';

/** Files beside the decks: what stands there, what is written instead, and what is said of the part between ⟦ and ⟧. */
type Situation = readonly [name: string, file: string, before: string, after: string, code: Code];

const FRONT = 'templates/town-front.xml';
const CHAPTER = 'guide/01-the-harbour.md';
const MARKET = 'guide/02-the-market.md';

const SITUATIONS: readonly Situation[] = [
  [
    'a colour without CMYK',
    'theme.yaml',
    'foam: {rgb: "#F2F7F5", cmyk: [4, 1, 3, 0]}',
    '⟦foam⟧: {rgb: "#F2F7F5"}',
    'game/missing-key',
  ],
  ['a colour with a letter too far', 'theme.yaml', '"#F2F7F5"', '⟦"#F2F7G5"⟧', 'game/bad-form'],
  ['a style in an unknown font', 'theme.yaml', '{font: serif', '{font: ⟦serfi⟧', 'game/unknown-name'],
  ['an icon the set does not have', 'theme.yaml', 'phosphor/anchor', '⟦phosphor/ankor⟧', 'game/unknown-name'],
  ['a template cut in an element', FRONT, '{{motto}}</text>', '{{motto}}', 'template/unclosed-element'],
  ['an element nobody knows', FRONT, '<icon name', '<⟦ikon⟧ name', 'template/unknown-element'],
  [
    'a field the kind does not have',
    FRONT,
    '{{motto}}</text>',
    '{{⟦moto⟧}}</text>',
    'template/unknown-field',
  ],
  [
    'a block left open',
    FRONT,
    '{{#if neighbour}}',
    '⟦{{#if neighbour}}⟧{{#if motto}}',
    'template/unclosed-block',
  ],
  ['a part that is not there', FRONT, 'parts/offer letter', '⟦parts/ofer⟧ letter', 'template/unknown-part'],
  ['a height in words', FRONT, 'height="14"', 'height="⟦fourteen⟧"', 'template/unknown-token'],
  ['a chapter that quotes no rule', CHAPTER, '@rules.ROUNDS', '@rules.⟦ROUND⟧', 'template/unknown-field'],
  [
    'a figure of no card',
    CHAPTER,
    'card:skagen/front?width=30',
    '⟦card:skagn/front?width=30⟧',
    'booklet/unknown-figure',
  ],
  [
    'a figure from elsewhere',
    CHAPTER,
    'card:skagen/front?width=30',
    '⟦https://example.org/x.png⟧',
    'booklet/unknown-figure',
  ],
  ['a link to no heading', CHAPTER, '#prices', '⟦#pries⟧', 'booklet/unknown-anchor'],
  ['a tag of HTML in a chapter', CHAPTER, 'In fog', 'In ⟦<b>⟧fog', 'booklet/unprintable'],
  ['a chapter that lists no kind', MARKET, '(cards "town")', '(cards ⟦"twon"⟧)', 'template/unknown-kind'],
  ['words that are a list', 'words.yaml', 'crew: Crew', '⟦- Crew⟧', 'yaml/missing-colon'],
];

test.each(SITUATIONS)('%s', async (_, file, before, after, code) => {
  const { problems, source } = await checkGame(
    changedHarbour([[file, before, after.replaceAll(/[⟦⟧]/g, '')]]),
    'game',
  );
  const [, marked] = /⟦([^⟧]*)⟧/.exec(after) ?? [];
  const found = problems.filter((each) => each.code === code && each.place?.file === `game/${file}`);
  const texts = found.map(({ place }) =>
    source(`game/${file}`)?.slice(place?.start.offset, place?.end.offset),
  );
  expect(texts.length, problems.map((each) => each.code).join()).toBeGreaterThan(0);
  if (marked !== undefined) expect(texts).toContain(marked);
});

/** A drawing is told of where the theme names it. */
test.each([
  ['cut off in a tag', '<path d="M11 2l0 13l-8 0z"/>', '<path d="M11 2l0 13'],
  ['with a word in its path', 'M11 2l0 13l-8 0z', 'M11 2l0 banana'],
  ['with a number too few', 'M11 2l0 13l-8 0z', 'M11 2l0 13l-8z'],
])('a drawing %s', async (_, before, after) => {
  const { problems } = await checkGame(changedHarbour([['icons/boat.svg', before, after]]), 'game');
  expect(problems.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    'game/bad-svg game/theme.yaml',
  ]);
});
