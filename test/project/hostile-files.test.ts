import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { positionAt, sourceOf } from '../../src/diagnostics/line-index.js';
import { en } from '../../src/diagnostics/messages/en.js';
import { wordingOf } from '../../src/diagnostics/wording.js';
import { readYaml } from '../../src/project/yaml/read-yaml.js';
import { type GameFile, loadSmall, SMALL_GAME } from '../helpers/small-game.js';

const YAML_FILES: readonly GameFile[] = ['towns.yaml', 'game.yaml', 'theme.yaml', 'words.yaml'];

/** Reads the small game with another file: never throws, and every range lies in its file, in the right line and column. */
async function look(file: GameFile, content: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const { problems, sources, project } = await loadSmall({ [file]: content });
  const indexed = new Map([...sources].map(([name, { text }]) => [name, sourceOf(name, text)]));
  for (const each of problems.slice(0, 200)) {
    expect(wordingOf(each, en).message).not.toMatch(/undefined|NaN|\[object/);
    for (const place of [each.place, ...(each.related ?? []).map((other) => other.place)]) {
      if (place === undefined) continue;
      const source = indexed.get(place.file) ?? sourceOf(place.file, '');
      const { start, end } = place;
      expect(start.offset).toBeLessThanOrEqual(end.offset);
      expect(end.offset).toBeLessThanOrEqual(source.text.length);
      if (source.text !== '') expect(end.offset, each.code).toBeGreaterThan(start.offset);
      expect([start, end]).toEqual([start, end].map(({ offset }) => positionAt(source, offset)));
    }
  }
  const wrong = problems.some(({ severity }) => severity === 'error');
  expect(project === undefined, 'a game with errors is no project, and one without is').toBe(wrong);
  return problems;
}

describe('a file that ends too early', () => {
  test.each(YAML_FILES)('%s, wherever it is cut', async (file) => {
    const text = SMALL_GAME[file];
    for (let length = 0; length < text.length; length++) await look(file, text.slice(0, length));
  });

  test('towns.yaml, cut inside a character', async () => {
    const bytes = new TextEncoder().encode(SMALL_GAME['towns.yaml'].replaceAll('Skagen', 'Skågen 🌊'));
    for (let length = 0; length < 120; length++) await look('towns.yaml', bytes.slice(0, length));
  });
});

/** What stands in the way of a parser, and what is typed by mistake. */
const SCRAPS = [
  ...'[]{}:,-?|>&*!%@`"\'#\t\n \\~<=\r\u0000\u0085\u2028\ufeff\u202e0123456789eE+._/$(',
  ': ',
  '- ',
  '\n- ',
  '\n  ',
  '&a ',
  '*a',
  '<<: *a',
  '? ',
  '!!str ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '|\n',
  '>-\n',
  '{{',
  '}}',
  '0x1f',
  '1e999',
  '.nan',
  '2024-01-01',
  '__proto__: 1\n',
  'constructor',
  'null',
  'yes',
  '\ud83c',
  '🌊',
  'e\u0301',
  '**',
  '{coin}',
  '{',
  '\\{',
];

const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 12, max: 200 })),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 6 })),
});

function edited(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  let result = text;
  for (const { at, remove, insert } of edits) {
    const from = at % (result.length + 1);
    result = result.slice(0, from) + insert + result.slice(from + remove);
  }
  return result;
}

describe('a file changed at random', () => {
  test.each(YAML_FILES)(
    '%s is right, or something is said of it',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
          await look(file, edited(SMALL_GAME[file], edits));
        }),
        { numRuns: 250, seed: 20_261_124 },
      );
    },
    60_000,
  );

  test('bytes that are nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        async (bytes) => void (await look('towns.yaml', bytes)),
      ),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});

/** A title in a deck: every text can be said in double quotes. */
const quoted = (text: string): string =>
  `"${[...text]
    .map((character) => {
      if (character === '"' || character === '\\') return `\\${character}`;
      const code = character.codePointAt(0) ?? 0;
      const plain =
        code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
      if (plain && code !== 0x2028 && code !== 0x2029 && code !== 0xfeff) return character;
      return `\\u${code.toString(16).padStart(4, '0')}`;
    })
    .join('')}"`;

describe('naughty texts', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(readYaml(`- id: a\n  title: ${quoted(text)}\n`)).toMatchObject({
          data: [{ title: text }],
          flaws: [],
        });
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });

  test('are no ids, unless they are letters and digits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (text) => {
        const deck = SMALL_GAME['towns.yaml']
          .replace('- id: ribe', () => `- id: ${quoted(text)}`)
          .replace('  neighbour: ribe\n', '');
        const problems = await look('towns.yaml', deck);
        expect(problems.length === 0).toBe(
          /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(text) && text !== 'skagen',
        );
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  });

  test('are the names of no files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (text) => {
        const game = SMALL_GAME['game.yaml'].replace('file: towns.yaml', () => `file: ${quoted(text)}`);
        expect((await look('game.yaml', game)).length).toBeGreaterThan(0);
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

/** What has brought parsers to their knees, and the codes it may be answered with. */
const BOMBS: readonly (readonly [name: string, text: () => string, codes: RegExp])[] = [
  ['brackets nested 100,000 deep', () => '['.repeat(100_000), /^yaml\/too-deep$/],
  ['maps nested 20,000 deep', () => many(20_000, (n) => `${' '.repeat(n % 400)}a:\n`), /^yaml\//],
  ['a second document nested deep', () => `a: 1\n---\n${'['.repeat(100_000)}`, /^yaml\//],
  ['lists in lists on one line', () => '- '.repeat(50_000), /^yaml\/too-deep$/],
  ['a map of 5,000 keys', () => many(5_000, (n) => `key${n}: ${n}\n`), /^game\/wrong-type$/],
  ['a map of 100,000 keys', () => many(100_000, (n) => `key${n}: ${n}\n`), /^yaml\/too-many-keys$/],
  [
    'a map of 20,000 keys on one line',
    () => `{${many(20_000, (n) => `k${n}: 1, `)}}`,
    /^(?:file\/long-line|yaml\/too-many-keys)$/,
  ],
  [
    'a map in braces of 20,000 lines',
    () => `{${many(20_000, (n) => `k${n}: 1,\n `)}}`,
    /^yaml\/too-many-keys$/,
  ],
  [
    'a card of 100,000 keys',
    () => `- id: a\n${many(100_000, (n) => `  key${n}: ${n}\n`)}`,
    /^yaml\/too-many-keys$/,
  ],
  [
    'a card of 9,000 keys',
    () => `- id: a\n${many(9_000, (n) => `  key${n}: ${n}\n`)}`,
    /^(?:game\/(?:unknown|missing)-key|file\/many-problems)$/,
  ],
  [
    '3,000 cards merged with one, all wrong',
    () => `- &a {id: x}\n${many(3_000, (n) => `- {<<: *a, id: y${n}}\n`)}`,
    /^(?:game\/missing-key|file\/many-problems)$/,
  ],
  [
    'a key written 9,000 times',
    () => `- id: a\n${'  title: a\n'.repeat(9_000)}`,
    /^(?:yaml\/duplicate-key|game\/missing-key)$/,
  ],
  [
    'nine anchors of nine aliases each',
    () => `${many(12, (n) => `a${n}: &a${n} [${n === 0 ? 'x' : `${`*a${n - 1}, `.repeat(9)}`}]\n`)}`,
    /^yaml\/too-many-aliases$/,
  ],
  [
    'anchors merged into each other',
    () => `- &a0 {x: 1}\n${many(300, (n) => `- &a${n + 1} {<<: [*a${n}, *a${n}], y${n}: 1}\n`)}`,
    /^(?:yaml\/too-many-aliases|game\/)/,
  ],
  ['a text of 5 MB', () => `- id: a\n  title: "${'x'.repeat(5_000_000)}"\n`, /^file\/long-line$/],
  ['a key of 1 MB', () => `- id: a\n  ${'k'.repeat(1_000_000)}: 1\n`, /^file\/long-line$/],
  ['2,000 broken lines', () => '- id: a\n  : [\n'.repeat(2_000), /^(?:yaml|game)\//],
  ['an open quote before 1 MB', () => `- id: "a\n${'  title: x\n'.repeat(90_000)}`, /^yaml\/unclosed-quote$/],
  ['20,000 empty entries', () => '-\n'.repeat(20_000), /^(?:game\/wrong-type|file\/many-problems)$/],
  ['100,000 comments', () => '#\n'.repeat(100_000), /^game\/empty-deck$/],
  ['1 MB of spaces', () => ' '.repeat(1_000_000), /^file\/long-line$/],
  ['1 MB of tabs', () => '\t'.repeat(1_000_000), /^file\/long-line$/],
  ['20,000 anchors', () => many(20_000, (n) => `- &a${n} x\n`), /^(?:game\/wrong-type|file\/many-problems)$/],
  ['nothing but NUL', () => '\0'.repeat(1000), /^file\/not-text$/],
  ['UTF-16', () => '\ufeff-\0 \0i\0d\0:\0', /^file\/not-text$/],
];

describe('bombs are answered in a second, with a place', () => {
  test.each(BOMBS)('%s', async (_name, make, codes) => {
    const text = make();
    const began = process.cpuUsage();
    const { problems: told } = await loadSmall({ 'towns.yaml': text });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(SECOND);
    const problems = await look('towns.yaml', text);
    expect(problems).toHaveLength(told.length);
    expect(problems.length).toBeGreaterThan(0);
    const about = problems.filter(
      ({ place }) => place?.file === 'game/towns.yaml' || place?.file === 'game/game.yaml',
    );
    expect(about).toHaveLength(problems.length);
    for (const { code } of problems.slice(0, 100)) expect(code).toMatch(codes);
  });
});

/** Milliseconds of the processor, twice what is promised: the machines of a CI are slow. */
const SECOND = 2000;
