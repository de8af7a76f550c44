import { expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import { type Change, changedHarbour } from '../helpers/changed-harbour.js';

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const boats = (text: string): readonly Change[] => [['boats.yaml', '', text]];
const boat = (name: string): readonly Change[] =>
  boats(`- id: ark\n  name: ${name}\n  home: skagen\n  crew: 2\n`);
const chapter = (text: string): readonly Change[] => [
  ['guide/02-the-market.md', '# The market', `# The market\n\n${text}\n`],
];

const picture = (shapes: string): readonly Change[] => [
  ['sea.svg', '', `<svg viewBox="0 0 10 10">${shapes}</svg>`],
  ['templates/boat-front.xml', '</face>', '<image src="sea.svg" width="9" height="9"/></face>'],
];

/** What would take minutes or end the program if nothing kept it from growing; each is answered with these codes. */
const GAMES: readonly (readonly [name: string, changes: readonly Change[], codes: readonly string[]])[] = [
  ['a name of 190,000 braces', boat(`"${'{'.repeat(190_000)}"`), ['text/too-long']],
  ['a name of 250,000 lines', boat(`|\n${'    ship\n'.repeat(250_000)}`), ['text/too-long']],
  [
    'words longer than a page in a template',
    [['words.yaml', 'home: ', `home: ${'x '.repeat(15_000)} `]],
    ['text/too-long'],
  ],
  ['a quotation 10,000 deep', chapter('> '.repeat(10_000)), ['template/too-large']],
  ['a list 10,000 deep', chapter('1. '.repeat(10_000)), ['template/too-large']],
  [
    '5,000 icons that nobody has',
    [['theme.yaml', '  anchor:', `${many(5_000, (n) => `  i${n}: phosphor/anchr${n}\n`)}  anchor:`]],
    ['file/many-problems', 'game/unknown-name'],
  ],
  [
    '5,000 boats at home in ports that are not there',
    boats(many(5_000, (n) => `- {id: b${n}, name: Boat, home: skagn${n}, crew: 2}\n`)),
    ['file/many-problems', 'game/unknown-name'],
  ],
  [
    '5,000 names that end at a #',
    boats(many(5_000, (n) => `- id: b${n}\n  name: Boat # ${n}\n  home: skagen\n  crew: 2\n`)),
    ['yaml/text-cut-by-hash'],
  ],
  ['a chapter with 60,000 spaces between two words', chapter(`a${' '.repeat(60_000)}b`), []],
  [
    'a drawing of groups in each other without end',
    picture(`${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}`),
    ['image/svg'],
  ],
  [
    'a drawing of 4,000 shapes, each with a class of its own',
    picture(
      `<style>${many(4_000, (n) => `.c${n}{fill:#123}`)}</style>${many(4_000, (n) => `<path class="c${n}" d="M0 0h5v5z"/>`)}`,
    ),
    [],
  ],
];

test.each(GAMES)('%s', async (_name, changes, codes) => {
  const { problems } = await checkGame(changedHarbour(changes), 'game');
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect([...new Set(errors.map(({ code }) => code))].toSorted()).toEqual(codes);
  for (const { place } of errors) expect(place?.file).toMatch(/^game\//);
});
