import { describe, expect, test } from 'vitest';
import { fixFiles } from '../../src/fix/fix-files.js';
import { showDiff } from '../../src/fix/show-diff.js';
import { lintGame } from '../../src/lint/lint-game.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';

const DECK = 'towns.yaml';

/** What `--fix` makes of the deck of the small game once a line of it is changed. */
async function fixed(before: string, after: string): Promise<{ text: string; diff: readonly string[] }> {
  const deck = SMALL_GAME[DECK];
  expect(deck).toContain(before);
  const texts = { ...SMALL_GAME, [DECK]: deck.replace(before, () => after) };
  const { project, problems, locate, sources } = await loadSmall(texts);
  const kept = { files: new Set<string>(), texts: new Map() };
  const all = [...problems, ...(project ? lintGame(project, kept, locate) : [])];
  const files = fixFiles(all, (file) => sources.get(file)?.text);
  const mine = files.find(({ file }) => file.endsWith(DECK));
  return { text: mine?.after ?? texts[DECK], diff: mine ? showDiff(mine) : [] };
}

describe('what is certain is mended', () => {
  test.each<[string, string, string, string]>([
    ['a field with one letter wrong', 'wealth: 4', 'welth: 4', 'wealth: 4'],
    ['a value with one letter wrong', 'mood: rough', 'mood: rouh', 'mood: rough'],
    ['two letters in the wrong order', 'mood: rough', 'mood: rouhg', 'mood: rough'],
    ['a reference with one letter wrong', 'neighbour: ribe', 'neighbour: rbe', 'neighbour: ribe'],
    ['a number that is a text', 'title: Ribe', 'title: 007', 'title: "007"'],
    ['a text cut by a hash', 'title: Ribe', 'title: Ribe #1', 'title: "Ribe #1"'],
    [
      'a text with quotes, cut by a hash',
      'title: Ribe',
      'title: The "old" one #1',
      'title: "The \\"old\\" one #1"',
    ],
    ['two spaces', 'title: Ribe', 'title: "Ribe  town"', 'title: "Ribe town"'],
    ['a space at the end', 'title: Ribe', 'title: "Ribe " # here', 'title: "Ribe" # here'],
    ['an apostrophe', 'title: Ribe', "title: Ribe's", 'title: Ribe’s'],
    ['an apostrophe in single quotes', 'title: Ribe', "title: 'Ribe''s'", "title: 'Ribe’s'"],
    [
      'straight quotes in double quotes',
      'title: Ribe',
      'title: "The \\"old\\" one"',
      'title: "The “old” one"',
    ],
  ])('%s', async (_, before, after, mended) => {
    const { text } = await fixed(before, after);
    expect(text).toBe(SMALL_GAME[DECK].replace(before, () => mended));
  });

  test.each<[string, string, string]>([
    ['two letters wrong', 'mood: rough', 'mood: rogu'],
    ['a hash in a list', 'trades: [fish, light]', 'trades: [fish #1, light]'],
    ['a word of another language', 'mood: rough', 'mood: raa'],
    ['a TODO', 'title: Ribe', 'title: TODO'],
  ])('%s is left to a person', async (_, before, after) => {
    const { text } = await fixed(before, after);
    expect(text).toBe(SMALL_GAME[DECK].replace(before, () => after));
  });

  test('a second time nothing is left to mend', async () => {
    const once = await fixed('title: Ribe', 'title: "Ribe\'s  \\"old\\" town "');
    const [, line = ''] = /^ {2}(title: .*)$/m.exec(once.text.slice(once.text.indexOf('- id: ribe'))) ?? [];
    const twice = await fixed('title: Ribe', line);
    expect(twice.text).toBe(once.text);
    expect(twice.diff).toEqual([]);
  });

  test('the changes are shown as lines', async () => {
    const { diff } = await fixed('mood: rough', 'mood: rouhg');
    expect(diff.slice(0, 2)).toEqual(['--- a/game/towns.yaml', '+++ b/game/towns.yaml']);
    expect(diff.slice(3)).toEqual(['-  mood: rouhg', '+  mood: rough']);
  });
});
