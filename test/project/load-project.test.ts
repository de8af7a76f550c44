import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/project/load-project.js';
import { memoryWorld } from '../helpers/memory-world.js';
import { loadSmall, SMALL_GAME, smallWorld } from '../helpers/small-game.js';

const towns = SMALL_GAME['towns.yaml'];
const codes = async (changes: Record<string, string | Uint8Array>) =>
  (await loadSmall(changes)).problems.map(({ code }) => code);

describe('a game without mistakes', () => {
  test('becomes a project with its defaults filled in', async () => {
    const { project, problems } = await loadSmall();
    expect(problems).toEqual([]);
    expect(project).toMatchObject({ folder: 'game', title: 'Small', subtitle: '', credits: [], rules: {} });
    expect(project?.decks[0]?.cards[0]).toMatchObject({
      id: 'skagen',
      copies: 1,
      label: 'Town skagen “Skagen”',
    });
    expect(project?.products[0]).toMatchObject({
      format: { width: 63, height: 88 },
      bleed: 3,
      faceDown: false,
      prints: [
        { file: 'towns-a4', sides: 'duplex', flip: 'long-edge', gutter: 0, margin: 5, backOffset: [0, 0] },
      ],
    });
    expect(project?.theme.colors.get('ink')).toEqual({ rgb: [16, 41, 58], cmyk: [95, 70, 48, 52] });
    expect(project?.theme.icons.get('coin')).toEqual({ path: 'M0,0h8v8z', box: 256 });
  });

  test('reads the same with a byte order mark, with CRLF, and as one list in brackets', async () => {
    const plain = await loadSmall();
    for (const text of [`\ufeff${towns}`, towns.replaceAll('\n', '\r\n'), `# towns\n\n${towns}`]) {
      expect((await loadSmall({ 'towns.yaml': text })).project).toEqual(plain.project);
    }
  });

  test('yes and no are true and false', async () => {
    const { project } = await loadSmall({ 'towns.yaml': towns.replace('  sign: coin', '  open: no') });
    expect(project?.decks[0]?.cards[0]?.values.open).toBe(false);
  });

  test('landscape turns a named format, and .pdf in a file name is not doubled', async () => {
    const game = SMALL_GAME['game.yaml']
      .replace('format: poker-euro', 'format: poker-euro\n    orientation: landscape')
      .replace('file: book,', 'file: book.pdf,');
    const { project } = await loadSmall({ 'game.yaml': game });
    expect(project?.products.map(({ format }) => format.width)).toEqual([88, 148]);
    expect(project?.products[1]?.prints[0]?.file).toBe('book');
  });

  test('500 aliases are no bomb, and an anchor of one card serves the others', async () => {
    const shared = Array.from({ length: 500 }, (_, n) => `- {id: t${n}, <<: *base}\n`).join('');
    const text = `- &base\n  id: first\n  title: First\n  wealth: 1\n  mood: calm\n${shared}`;
    const { project, problems } = await loadSmall({ 'towns.yaml': text });
    expect(problems).toEqual([]);
    expect(project?.decks[0]?.cards[500]).toMatchObject({ id: 't499', values: { title: 'First' } });
  });

  test('a file in the folder that is the present one is called by its bare name', async () => {
    const { problems } = await loadProject(memoryWorld({ 'game.yaml': 'title: [' }), '.');
    expect(problems[0]?.place?.file).toBe('game.yaml');
  });
});

describe('a mistake', () => {
  test('no game.yaml is said without a place', async () => {
    const { problems, project } = await loadProject(memoryWorld({}), 'nowhere');
    expect(project).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'file/not-found', facts: { path: 'nowhere/game.yaml' } }]);
  });

  test('a doubled id shows the first use, in another file too', async () => {
    const { problems } = await loadSmall({
      'game.yaml': SMALL_GAME['game.yaml'].replace('file: towns.yaml', 'files: [towns.yaml, more.yaml]'),
      'more.yaml': '- {id: ribe, title: Ribe again, wealth: 1, mood: calm}\n',
    });
    expect(problems).toMatchObject([
      {
        code: 'game/duplicate-id',
        card: 'Town ribe “Ribe again”',
        place: { file: 'game/more.yaml', start: { line: 1, column: 8 } },
        related: [
          { note: 'first-used-here', place: { file: 'game/towns.yaml', start: { line: 12, column: 7 } } },
        ],
      },
    ]);
  });

  test('a broken reference offers the nearest card where it stands', async () => {
    const { problems } = await loadSmall({
      'towns.yaml': towns.replace('neighbour: ribe', 'neighbour: rieb'),
    });
    expect(problems).toMatchObject([
      {
        facts: { nearest: 'ribe' },
        related: [{ note: 'exists-here', place: { start: { line: 12, column: 7 } } }],
      },
    ]);
  });

  test('inside an anchor is said once, in the anchor', async () => {
    const text =
      '- &base {id: a, title: A, wealth: 70, mood: calm}\n- {<<: *base, id: b}\n- {<<: *base, id: c}\n';
    const { problems } = await loadSmall({ 'towns.yaml': text });
    expect(problems.map(({ place }) => place?.start.column)).toEqual([35]);
  });

  test('in a card that cannot be read does not make its readers wrong', async () => {
    expect(await codes({ 'towns.yaml': towns.replace('title: Ribe', 'title: @Ribe') })).toEqual([
      'yaml/needs-quotes',
    ]);
  });

  test('in a theme that cannot be read does not make its users wrong', async () => {
    expect(await codes({ 'theme.yaml': 'colors: [' })).toEqual(['yaml/unclosed-bracket']);
  });

  test('after emoji and behind a byte order mark is counted as editors count', async () => {
    const text = towns.replace('title: Skagen', 'title: "🌊🌊"').replace('mood: rough', 'mood: rouhg');
    const { problems } = await loadSmall({
      'towns.yaml': `\ufeff${text}`.replace(
        '  title: "🌊🌊"\n  wealth: 4\n  mood',
        '  title: "🌊🌊"\n  wealth: 4\n  mood',
      ),
    });
    expect(problems[0]?.place?.start).toMatchObject({ line: 4, column: 9 });
  });

  test('of one byte that is no UTF-8 is placed exactly', async () => {
    const bytes = new TextEncoder().encode('quay: Kæben\nhome: Kben\n');
    bytes[20] = 0xe6;
    const { problems } = await loadSmall({ 'words.yaml': bytes });
    expect(problems).toMatchObject([
      { code: 'file/not-utf8', facts: { byte: '0xE6' }, place: { start: { line: 2, column: 8 } } },
    ]);
  });

  test('an empty deck is said, whether its file is empty or holds an empty list', async () => {
    const game = SMALL_GAME['game.yaml'];
    for (const text of ['', '# nothing yet\n', '[]\n']) {
      expect(await codes({ 'towns.yaml': text, 'game.yaml': game })).toEqual(['game/empty-deck']);
    }
  });
});

describe('what a stranger may send', () => {
  const bomb = [...'abcdefghi'].reduce(
    (text, name, at, all) =>
      `${text}${name}: &${name} [${Array(9)
        .fill(at === 0 ? 'x' : `*${all[at - 1]}`)
        .join(', ')}]\n`,
    '',
  );

  test.each([
    ['a bomb of aliases', bomb, 'yaml/too-many-aliases'],
    [
      'a hundred thousand keys',
      Array.from({ length: 100_000 }, (_, n) => `k${n}: v\n`).join(''),
      'yaml/too-many-keys',
    ],
    ['a hundred thousand brackets', `a: ${'['.repeat(100_000)}`, 'yaml/too-deep'],
    [
      'three hundred levels of keys',
      Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}k:\n`).join(''),
      'yaml/too-deep',
    ],
  ])('%s is refused at a place', async (_, text, code) => {
    const { problems } = await loadSmall({ 'words.yaml': text });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place?.start.offset).toBeGreaterThan(0);
  });

  test('ten thousand keys in one map are read, and the next one is pointed at', async () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `k${n}: v\n`).join('');
    const { project } = await loadSmall({ 'words.yaml': text });
    expect(Object.keys(project?.words ?? {})).toHaveLength(10_000);
    const { problems } = await loadSmall({ 'words.yaml': `${text}more: v\n` });
    expect(problems[0]?.place?.start).toEqual({ line: 10_001, column: 1, offset: text.length });
    expect(problems[0]?.place?.end.column).toBe(5);
  });

  test.each(Object.keys(SMALL_GAME).filter((name) => name.endsWith('.yaml')))(
    '%s cut off anywhere never throws, and every place lies in its file',
    async (name) => {
      const whole = Object.entries(SMALL_GAME).find(([file]) => file === name)?.[1] ?? '';
      for (let end = 0; end < whole.length; end += 7) {
        const text = whole.slice(0, end);
        const { problems } = await loadSmall({ [name]: text });
        for (const { place } of problems) {
          if (place?.file === `game/${name}`) expect(place.end.offset).toBeLessThanOrEqual(text.length + 1);
        }
      }
    },
  );
});

describe('locate', () => {
  const texts: readonly (readonly [kind: string, yaml: string, text: string])[] = [
    ['plain', 'The {coin} of Ribe', 'The {coin} of Ribe'],
    ['in single quotes', "'It''s {coin} here'", "It's {coin} here"],
    ['in double quotes', '"Say \\"{coin}\\" \\u00e6 {coin}!"', 'Say "{coin}" æ {coin}!'],
    ['over two lines', 'The sea\n    rises {coin} now', 'The sea rises {coin} now'],
    ['as a block', '|\n    The sea\n\n    rises {coin} now\n', 'The sea\n\nrises {coin} now\n'],
    [
      'as a folded block',
      '>-\n    The sea\n    rises {coin} now\n\n    and falls',
      'The sea rises {coin} now\nand falls',
    ],
  ];

  test.each(texts)('finds each letter of a text written %s', async (_, yaml, text) => {
    const deck = `- id: a\n  title: ${yaml}\n  wealth: 1\n  mood: calm\n`;
    const { project, locate, sources } = await loadSmall({
      'towns.yaml': `- {id: z, title: Z, wealth: 1, mood: calm}\n${deck}`,
    });
    const card = project?.decks[0]?.cards[1];
    expect(card?.values.title).toBe(text);
    const origin = { file: 'game/towns.yaml', path: [1, 'title'] };
    const written = sources.get('game/towns.yaml')?.text ?? '';
    for (const offset of [...text.matchAll(/\{coin\}/g)].map(({ index }) => index)) {
      const place = locate(origin, offset, '{coin}'.length);
      expect(written.slice(place?.start.offset, place?.end.offset)).toBe('{coin}');
    }
  });

  test('shows a card by its first line, and nothing for a file that was never read', async () => {
    const { project, locate } = await loadSmall();
    const card = project?.decks[0]?.cards[1];
    expect(card && locate(card.origin)?.start).toMatchObject({ line: 12, column: 3 });
    expect(locate({ file: 'game/else.yaml', path: [] })).toBeUndefined();
  });
});

test('a game in a folder with other folders reads only its own', async () => {
  const world = smallWorld({ 'theme.yaml': SMALL_GAME['theme.yaml'] });
  expect((await loadProject(world, 'game/')).project?.folder).toBe('game/');
});
