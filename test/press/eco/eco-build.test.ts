import { describe, expect, test } from 'vitest';
import { checkGame } from '../../../src/check.js';
import { editionLens } from '../../../src/editions/edition-lens.js';
import { printGame } from '../../helpers/printed-game.js';
import { loadSmall, SMALL_GAME } from '../../helpers/small-game.js';

const printed = async (files: Readonly<Record<string, string>>, profile = 'screen', eco = false) => {
  const { files: built, world, problems } = await printGame({ profile, only: ['cards'], files, eco });
  // A file names what it was made from.
  const [bytes] = [...world.out.values()];
  const drawn = Buffer.from(bytes ?? [])
    .toString('latin1')
    .replaceAll(/sha256:[0-9a-f]{64}|\/ID \[[^\]]*\]|uuid:[0-9a-f-]+/g, '');
  return { sha: built[0]?.sha256, drawn, world, problems };
};

const MINE = 'title: Mine\nabout: Mine\neco: yes\nprint:\n  cards: [{as: pages, area: trim}]\n';

describe('who asks for little ink', () => {
  test('the flag, a profile and an edition print the same', async () => {
    const full = await printed({});
    const flag = await printed({}, 'screen', true);
    const profile = await printed({ 'profiles/mine.yaml': MINE }, 'mine');
    expect(flag.problems).toEqual([]);
    expect(flag.sha).not.toBe(full.sha);
    expect(profile.sha).toBe(flag.sha);
    const edition = await printGame({ profile: 'screen', files: { 'editions/green.yaml': 'eco: yes\n' } });
    const lens = await editionLens(edition.world, 'game', { name: 'green', allowUntranslated: true });
    expect(lens.problems).toEqual([]);
    expect(lens.eco).toBe(true);
  });

  test('templates know by @eco', async () => {
    const files = {
      'templates/front.xml': '<face fill="{{#if @eco}}foam{{else}}sea{{/if}}"/>',
    };
    const asked = await printed(files, 'screen', true);
    const said = await printed({ 'templates/front.xml': '<face fill="foam"/>' }, 'screen', true);
    expect(asked.drawn).toBe(said.drawn);
    expect(asked.drawn).not.toBe('');
  });
});

test('words that cannot be read with little ink are told by check', async () => {
  const files = {
    'templates/front.xml':
      '<face fill="{{#if @eco}}foam{{else}}pitch{{/if}}"><text style="body" color="foam">{{title}}</text></face>',
  };
  const { world } = await printGame({ profile: 'screen', only: ['map'], files });
  const contrasts = async (eco: boolean) =>
    (await checkGame(world, 'game', undefined, { eco })).problems.filter(
      ({ code }) => code === 'reading/contrast',
    );
  expect(await contrasts(false)).toEqual([]);
  expect(await contrasts(true)).toHaveLength(1);
});

describe('a mistake in eco: of a theme is shown where it stands', () => {
  test.each([
    ['a colour that is none', '{colors: {foam: snwo}}', 'game/unknown-name'],
    ['a colour replaced that is none', '{colors: {faom: ink}}', 'game/unknown-name'],
    ['a gradient that is none', '{gradients: {lake: ink}}', 'game/unknown-name'],
    ['a chip that is none', '{chips: {gain: loose}}', 'game/unknown-name'],
    ['a style that is none', '{styles: {boddy: ink}}', 'game/unknown-name'],
    ['a kept colour that is none', '{keep: [foma]}', 'game/unknown-name'],
    ['an unknown key', '{colours: {}}', 'game/unknown-key'],
  ])('%s', async (_, eco, code) => {
    const { problems } = await loadSmall({ 'theme.yaml': `${SMALL_GAME['theme.yaml']}eco: ${eco}\n` });
    expect(problems).toMatchObject([{ code, place: { file: 'game/theme.yaml' } }]);
  });
});
