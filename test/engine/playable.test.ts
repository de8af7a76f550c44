import { expect, test } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/project/load-project.js';
import { playableContent } from '../../src/project/playable/playable-content.js';
import type { Card, Data, Project } from '../../src/project/project.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import { ROOT } from './shipped.js';

const silent = { write: () => undefined };

async function projectIn(folder: string): Promise<Project> {
  const world = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const { project, problems } = await loadProject(world, folder);
  if (!project || hasErrors(problems)) throw new Error('not a sound project');
  return project;
}

const shipped = await projectIn('decks/co-creator');

/** The shipped game with other values on one card. */
const withCard = (kind: string, change: Readonly<Record<string, Data>>): Project => {
  let changed = false;
  const edit = (card: Card): Card => {
    if (card.kind !== kind || changed) return card;
    changed = true;
    return { ...card, values: { ...card.values, ...change } };
  };
  return { ...shipped, decks: shipped.decks.map((deck) => ({ ...deck, cards: deck.cards.map(edit) })) };
};

const withoutRule = (key: string): Project => {
  const { [key]: _, ...rest } = shipped.rules as Readonly<Record<string, Data>>;
  return { ...shipped, rules: rest };
};

const without = (kind: string, id?: string): Project => ({
  ...shipped,
  decks: shipped.decks.map((deck) => ({
    ...deck,
    cards: deck.cards.filter((card) => card.kind !== kind || (id !== undefined && card.id !== id)),
  })),
});

test('the shipped game can be played', () => {
  expect(playableContent(shipped).findings).toEqual([]);
});

test('a game of another sort is told so once', async () => {
  const { content, findings } = playableContent(await projectIn('test/fixtures/games/harbour'));
  expect([content, findings.map(({ code }) => code)]).toEqual([undefined, ['play/other-game']]);
});

test.each<[string, Project, string, string]>([
  ['a rule is missing', withoutRule('START_COST'), 'game/missing-key', 'START_COST'],
  ['a level has no card', without('level', 'platforms'), 'play/missing-card', 'platforms'],
  ['a kind is missing', without('shift'), 'play/other-game', 'shift'],
  [
    'the inherited project is none of the scenario’s',
    withCard('scenario', { inherited: { project: 'NO-1', approach: 'equal' } }),
    'game/unknown-name',
    'NO-1',
  ],
  ['a barrier is not there', withCard('scenario', { barriers: ['B99'] }), 'game/unknown-name', 'B99'],
  [
    'a dilemma has no free option',
    withCard('dilemma', { options: { A: { cost: { money: 1 }, fx: [] } } }),
    'play/no-free-option',
    '{}',
  ],
])('%s', (_, project, code, fact) => {
  const { content, findings } = playableContent(project);
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(
    JSON.stringify(findings.map(({ facts }) => (typeof facts === 'function' ? facts() : facts))),
  ).toContain(fact);
  expect(content).toBeUndefined();
});

test('fewer dilemmas than a game takes', () => {
  const few = {
    ...shipped,
    decks: shipped.decks.map((deck) => ({
      ...deck,
      cards: deck.kind === 'dilemma' ? deck.cards.slice(0, 6) : deck.cards,
    })),
  };
  const codes = new Set(playableContent(few).findings.map(({ code }) => code));
  expect(codes).toContain('play/too-few');
});
