import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesNote } from '../../src/changes/changes-note.js';
import { gameChanges } from '../../src/changes/game-changes.js';
import type { World } from '../../src/world/world.js';
import { harbourWith } from '../helpers/harbour-with.js';
import { HARBOUR } from '../helpers/scratch.js';

const original = (name: string): string => readFileSync(join(HARBOUR, name), 'utf8');
const encoder = new TextEncoder();

/** The harbour game of today, which was otherwise in the past. */
async function since(file: string, before: (text: string) => string, after = (text: string): string => text) {
  const now = harbourWith({ [file]: after(original(file)) });
  const names = (await now.listFiles(HARBOUR)).filter((name) => /\.(?:yaml|md|xml|svg)$/.test(name));
  const past = new Map(names.map((name) => [name, encoder.encode(original(name))]));
  past.set(file, encoder.encode(before(original(file))));
  const world: World = {
    ...now,
    past: async (_, revision) => (revision === 'v1' ? past : 'unknown-revision'),
  };
  return gameChanges(world, { folder: HARBOUR, since: 'v1', open: async () => undefined });
}

const NEW_BOAT = '\n- id: "9"\n  name: The Newcomer\n  home: ribe\n  crew: 2\n';

interface Situation {
  readonly file: string;
  readonly before: (text: string) => string;
  readonly after?: (text: string) => string;
  readonly lines: readonly string[];
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'nothing has changed': { file: 'towns.yaml', before: (text) => text, lines: ['No card has changed.'] },
  'a comment is no change': {
    file: 'towns.yaml',
    before: (text) => `# Once there were more.\n${text}`,
    lines: ['No card has changed.'],
  },
  'a new card': {
    file: 'boats.yaml',
    before: (text) => text,
    after: (text) => `${text}${NEW_BOAT}`,
    lines: ['New cards (1)', '  Boat 9 “The Newcomer”', ''],
  },
  'a card that is gone': {
    file: 'boats.yaml',
    before: (text) => `${text}${NEW_BOAT}`,
    lines: ['Cards that are gone: take them out (1)', '  Boat 9 “The Newcomer”', ''],
  },
  'a changed text': {
    file: 'boats.yaml',
    before: (text) => text.replace('The Patient Gull', 'The Gull'),
    lines: [
      'Changed cards: take the old ones out (1)',
      '  Boat 1 “The Patient Gull”',
      '    name: “The Gull” → “The Patient Gull”',
      '',
    ],
  },
  'more copies': {
    file: 'boats.yaml',
    before: (text) => text.replace('copies: 3', 'copies: 2'),
    lines: [
      'Changed cards: take the old ones out (1)',
      '  Boat 2 “Mrs Sørensen’s Pride” × 3',
      '    copies: “2” → “3”',
      '',
    ],
  },
};

describe('the cards that changed', () => {
  test.each(Object.entries(SITUATIONS))('%s', async (_, { file, before, after, lines }) => {
    const found = await since(file, before, after);
    expect('changes' in found && changesNote(found.changes, { fields: true })).toEqual(lines);
  });

  test('what a card shows of another card is its own', async () => {
    const found = await since('towns.yaml', (text) => text.replace('title: Skagen', 'title: Grenen'));
    const labels = 'changes' in found ? found.changes.changed.map(({ label }) => label) : [];
    expect(labels).toEqual(expect.arrayContaining(['Town skagen “Skagen”', 'Boat 1 “The Patient Gull”']));
  });

  test('another folder is as good as a revision', async () => {
    const request = { folder: HARBOUR, since: HARBOUR, open: async () => undefined };
    expect(await gameChanges(harbourWith(), request)).toEqual({
      changes: { added: [], removed: [], changed: [] },
    });
  });

  test('a revision nobody knows is no past', async () => {
    const world: World = { ...harbourWith(), past: async () => 'unknown-revision' };
    const request = { folder: HARBOUR, since: 'v0', open: async () => undefined };
    expect(await gameChanges(world, request)).toEqual({ noPast: 'unknown-revision' });
  });
});
