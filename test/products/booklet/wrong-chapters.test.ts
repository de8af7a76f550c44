import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HARBOUR } from '../../helpers/scratch.js';
import { setGuide, told } from './harbour-guide.js';

const FIRST = 'guide/01-the-harbour.md';
const chapter = (text: string) => ({ [FIRST]: `# The harbour\n\n${text}` });
const GAME = readFileSync(join(HARBOUR, 'game.yaml'), 'utf8');

describe('what is wrong with a chapter is told where it stands', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a rule nobody has', chapter('For {{@rules.ROUND}} rounds.'), '3:14 template/unknown-field'],
    ['an icon nobody has', chapter('Pay one {shell}.'), '3:9 text/unknown-icon'],
    ['bold that never ends', chapter('Pay **one.'), '3:5 text/markup'],
    ['a card nobody has', chapter('a\n\n![](card:skagn/front)'), '5:5 booklet/unknown-figure'],
    ['a card without its side', chapter('![](card:skagen)'), '3:5 booklet/unknown-figure'],
    ['a figure nobody draws', chapter('![](template:figures/map)'), '3:5 booklet/unknown-figure'],
    ['a heading nobody wrote', chapter('See [fog](#fogg).'), '3:11 booklet/unknown-anchor'],
    ['a link to a file', chapter('See [fog](02-the-market.md#prices).'), '3:11 booklet/unknown-anchor'],
    ['a box nobody knows', chapter('> [!NOPE] Fog\n> No.'), '3:3 booklet/unknown-box'],
    ['a row with a cell too many', chapter('| a | b |\n| - | - |\n| 1 | 2 | 3 |'), '5:1 booklet/uneven-row'],
    ['a row with a cell too few', chapter('| a | b |\n| - | - |\n| 1 |'), '5:1 booklet/uneven-row'],
    ['a table without the line below its head', chapter('| a | b |\n| 1 | 2 |'), '3:1 booklet/not-read'],
    ['a heading without a space', chapter('One.\n\n##Fog'), '5:1 booklet/not-read'],
    ['HTML', chapter('a\n\nIn <b>fog</b> nobody sails.'), '5:4 booklet/unprintable'],
    ['code', chapter('a\n\n```\nx = 1\n```'), '5:1 booklet/unprintable'],
    [
      'a box taller than a page',
      chapter(`> [!NOTE] Fog\n${'> Fog.\n>\n'.repeat(60)}`),
      '3:11 booklet/too-tall',
    ],
    ['no title', { [FIRST]: 'You trade.\n\n## Prices' }, '1:1 booklet/no-title'],
    ['a second title', chapter('One.\n\n# Fog\n'), '5:1 booklet/second-title'],
    ['an empty file', { [FIRST]: '\n' }, '1:1 booklet/empty-chapter'],
  ])('%s', async (_, changes, problem) => {
    expect(told(await setGuide(changes))).toContain(`${FIRST}:${problem}`);
  });

  test('a part of chapters nobody knows', async () => {
    const game = GAME.replace('paragraph: body', 'paragraf: body');
    const [before = ''] = game.split('body}');
    const lines = before.split('\n');
    const guide = await setGuide({ 'game.yaml': game });
    expect(told(guide)[0]).toBe(
      `game.yaml:${lines.length}:${(lines.at(-1) ?? '').length + 1} booklet/unknown-block`,
    );
    expect(guide.problems[0]?.facts).toMatchObject({ nearest: 'paragraph' });
  });

  test.each([
    ['<flow/>', []],
    ['<flow height="3"/>', ['templates/page.xml:2:3 booklet/no-room']],
    ['<flow x="60" y="10" width="5" bottom="10"/>', ['templates/page.xml:2:3 booklet/no-room']],
  ])('a page with %s for its text', async (flow, problems) => {
    const page = readFileSync(join(HARBOUR, 'templates/page.xml'), 'utf8');
    const guide = await setGuide({ 'templates/page.xml': page.replace('<flow grow="1"/>', flow) });
    expect([...new Set(told(guide))]).toEqual(problems);
  });

  test.each([
    ['a box of GitHub', '> [!TIP] Fog\n> No.'],
    ['a box without a sort', '> No.'],
    ['a bar that is written as one', '| a | b |\n| - | - |\n| 1 \\| 2 | 3 |'],
    ['a rule in a text', 'Team #1 and ## of it'],
  ])('%s is nothing to tell of', async (_, text) => {
    expect(told(await setGuide(chapter(text))).filter((each) => each.startsWith(FIRST))).toEqual([]);
  });

  test('a heading that is none does not make links to it dead', async () => {
    const guide = await setGuide(chapter('See [fog](#fog).\n\n##Fog'));
    expect(told(guide)).toEqual([`${FIRST}:5:1 booklet/not-read`]);
  });

  test('a missing chapter does not make the links of the others dead', async () => {
    const guide = await setGuide({ 'guide/02-the-market.md': '# The market\n\n{{@rules.NONE}}\n' });
    expect(told(guide)).toEqual(['guide/02-the-market.md:3:10 template/unknown-field']);
  });
});
