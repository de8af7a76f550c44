import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HARBOUR } from '../../helpers/scratch.js';
import { bookmarksOn, linksOn, setGuide, told, wordsOn } from './harbour-guide.js';

const GAME = readFileSync(join(HARBOUR, 'game.yaml'), 'utf8');
const withGame = (from: string, to: string) => {
  expect(GAME).toContain(from);
  return { 'game.yaml': GAME.replace(from, to) };
};

const FIRST = 'guide/01-the-harbour.md';
const SECOND = 'guide/02-the-market.md';
const FILLER = `${'Boats come and go, and the light turns. '.repeat(12)}\n\n`;

describe('a game with plain parts and no words of ours', () => {
  test('prints contents and chapters', async () => {
    const guide = await setGuide();
    expect(told(guide)).toEqual([]);
    expect(guide.frames.map(wordsOn)).toEqual([
      '1 1 The harbour 2 2 The market 3',
      '2 1 The harbour Everybody begins with 5 coins and a hand of 3 cards, in large groups 5. You trade for 7 rounds. Whoever has most at the end wins. 1. Sail Move your boat to a neighbour. ' +
        '2. Trade Take one offer, see Prices (page 3). ' +
        'Skagen Where two seas meet. WEALTH 4 · FISH, LIGHT A Sell the catch: 2. +2 B Wait for the tide. 0 ' +
        'Skagen Harbour Lights Every back looks like this Fog In fog nobody sails.',
      '3 2 The market Every town buys and sells. Prices Town Wealth Skagen 4 Ribe, the old town behind the dike 7 ' +
        'Marstal 0 A boat at anchor does not trade. • Prices never fall below 0.',
    ]);
  });

  test('has bookmarks for every heading and links from contents and text', async () => {
    const { frames } = await setGuide();
    expect(frames.map(bookmarksOn)).toEqual([
      ['0 Contents'],
      ['0 The harbour'],
      ['0 The market', '1 Prices'],
    ]);
    expect(frames.map((frame) => [...new Set(linksOn(frame))])).toEqual([
      ['the-harbour', 'the-market'],
      ['prices'],
      [],
    ]);
  });
});

describe('pages', () => {
  test('of a booklet without contents begin with the first chapter', async () => {
    const { frames } = await setGuide(withGame('contents: page, ', ''));
    expect(wordsOn(frames[0] ?? { items: [] })).toMatch(/^1 1 The harbour/);
  });

  test('an opening page prints the title itself', async () => {
    const guide = await setGuide(withGame('{contents: page,', '{contents: page, opening: page,'));
    expect(guide.frames.map(bookmarksOn)[1]).toEqual(['0 The harbour']);
    expect(guide.frames.map(wordsOn)[1]).toMatch(/^2 Everybody begins/);
  });

  test('a link to the web stays one', async () => {
    const { frames } = await setGuide({
      [FIRST]: '# The harbour\n\nSee [there](https://example.org/a_(b)) or [write](mailto:a@example.org).\n',
    });
    expect(frames.map(linksOn)[1]).toEqual(['https://example.org/a_%28b%29', 'mailto:a@example.org']);
  });

  test('numbers in the text are those of the pages, however far these move', async () => {
    const { frames } = await setGuide({
      [FIRST]: `# The harbour\n\nSee [Prices](#prices).\n\n${FILLER.repeat(40)}`,
    });
    const page = frames.findIndex((frame) => bookmarksOn(frame).includes('1 Prices')) + 1;
    expect(page).toBeGreaterThan(10);
    expect(frames.map(wordsOn)[1]).toContain(`See Prices (page ${page}).`);
    expect(frames.map(wordsOn)[0]).toContain(`2 The market ${page}`);
  });

  const short = { [FIRST]: '# The harbour\n\nOne line.\n' };

  test('a chapter begins below the one before where that leaves room', async () => {
    const { frames } = await setGuide(short);
    expect(frames.map(bookmarksOn)).toEqual([['0 Contents'], ['0 The harbour', '0 The market', '1 Prices']]);
  });

  test('a chapter opens a page where chapters do not run on', async () => {
    const { frames } = await setGuide({ ...short, ...withGame('run-on: yes', 'run-on: no') });
    expect(frames.map(bookmarksOn).slice(1)).toEqual([['0 The harbour'], ['0 The market', '1 Prices']]);
  });

  test('a rule across the chapter begins a page', async () => {
    const { frames } = await setGuide({ [FIRST]: '# The harbour\n\nOne.\n\n---\n\nTwo.\n' });
    expect(frames.map(wordsOn).slice(1, 3)).toEqual([
      '2 1 The harbour One.',
      expect.stringMatching(/^3 Two\./),
    ]);
  });

  test('a paragraph is cut between lines, two at least on either side', async () => {
    const { frames } = await setGuide({ [SECOND]: `# The market\n\n${FILLER.repeat(9)}` });
    const words = frames.map(wordsOn).join(' ');
    expect(words.match(/Boats come and go,/g)).toHaveLength(9 * 12);
  });

  test('headings of the same words lead to their own pages', async () => {
    const { frames } = await setGuide({
      [FIRST]: '# The harbour\n\n## Prices\n\nHere [there](#prices-1).\n',
      [SECOND]: '# The market\n\n---\n\n## Prices\n\nThere [here](#prices).\n',
    });
    expect(frames.map(wordsOn)[1]).toContain('there (page 3)');
    expect(frames.map(wordsOn)[2]).toContain('here (page 2)');
  });
});

describe('the index', () => {
  const index = {
    [FIRST]: `# The harbour\n\nBeware of [fog](index:).\n\n---\n\n${FILLER.repeat(20)}\n\n![](index:)\n`,
    [SECOND]:
      '# The market\n\n---\n\nIn [bad weather](<index:Fog and wind>) beware of [fogs](index:fog), see [Prices](#prices).\n\n## Prices\n',
  };

  test('leads to every page that has the term, wherever the index stands', async () => {
    const guide = await setGuide(index);
    expect(told(guide)).toEqual([]);
    const pages = guide.frames.map(wordsOn);
    const last = pages.findIndex((page) => page.includes('In bad weather')) + 1;
    expect(last).toBeGreaterThan(4);
    expect(pages.find((page) => page.includes('F fog'))).toContain(`F fog 2 , ${last} Fog and wind ${last}`);
    expect(guide.frames.flatMap(linksOn).filter((to) => to.startsWith('.'))).toEqual([
      '.page-2',
      `.page-${last}`,
      `.page-${last}`,
    ]);
  });

  test('adds nothing to the words that it leads to', async () => {
    const { frames } = await setGuide(index);
    expect(wordsOn(frames.at(-1) ?? { items: [] })).toMatch(
      /In bad weather beware of fogs , see Prices \(page \d+\)\. Prices$/,
    );
  });
});
