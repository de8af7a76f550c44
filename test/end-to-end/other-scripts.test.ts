import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, ROOT, run, scratchFolder } from '../helpers/scratch.js';

const TOWN_HALL = join(ROOT, 'test/fixtures/games/townhall');
const folder = scratchFolder();
const ARABIC = 'البلدية تستمع';

/** Where a text in another script stands, and how the game is printed. */
const PLACES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['on a card', 'cards.yaml', 'The school', []],
  ['in a template', 'templates/front.xml', '{{label}}', []],
  ['in a translation', 'i18n/uk.po', 'Школа', ['--edition', 'uk']],
  ['in the title of a product', 'game.yaml', 'title: Cards', []],
  ['in the title of the game', 'game.yaml', 'title: Town Hall', []],
  ['in an edition to be read aloud', 'cards.yaml', 'The school stands', ['--profile', 'accessible']],
];

describe('a script that cannot be set is refused', () => {
  test.each(PLACES)('%s', async (name, file, words, flags) => {
    const game = copyOf(TOWN_HALL, join(folder, name.replaceAll(' ', '-')));
    const before = readFileSync(join(game, file), 'utf8');
    const other = words.startsWith('title: ') ? `title: ${ARABIC}` : ARABIC;
    writeFileSync(join(game, file), before.replace(words, other));
    const { code, stdout, stderr } = await run(['build', game, '--out', join(game, 'out'), ...flags]);
    expect(stdout + stderr).toContain('text/unsupported-script');
    expect(code).toBe(1);
  });
});
