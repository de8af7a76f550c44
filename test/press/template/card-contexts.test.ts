import { expect, test } from 'vitest';
import { cardContexts } from '../../../src/press/template/card-contexts.js';
import type { Card, Data, FieldType, Kind, Project } from '../../../src/project/project.js';
import { PROJECT } from '../../helpers/harbour.js';

const needed = { optional: false } as const;
const self: FieldType = { type: 'ref', kind: 'node', optional: true };

const NODE: Kind = {
  id: 'node',
  name: 'Node',
  fields: new Map<string, FieldType>([
    ['next', self],
    ['others', { type: 'list', of: self, ...needed }],
    ['inside', { type: 'group', fields: new Map([['next', self]]), ...needed }],
    ['does', { type: 'effects', optional: true }],
    ['label', { type: 'text', optional: true }],
  ]),
};

const node = (id: string, values: Record<string, Data>): Card => ({
  id,
  kind: 'node',
  deck: 'nodes',
  copies: 2,
  values,
  label: `node ${id}`,
  origin: { file: 'nodes.yaml', path: [] },
});

const A = node('a', { next: 'b', others: ['a', 'b'], inside: { next: 'b' }, does: ['x'] });
const B = node('b', { next: 'a', others: [], inside: {}, label: 'B' });
const CIRCLE: Project = {
  ...PROJECT,
  kinds: new Map([['node', NODE]]),
  decks: [{ id: 'nodes', kind: 'node', file: 'nodes.yaml', cards: [A, B] }],
};

test('cards that refer to each other in a circle lead on for ever', () => {
  const { of } = cardContexts(CIRCLE, () => ({ hints: [], chips: [], words: '' }));
  const a = of(A);
  expect(a.next).toBe(of(B));
  expect(of(B).next).toBe(a);
  expect(a.others).toEqual([a, of(B)]);
  expect(a.inside).toEqual({ next: of(B) });
});

test('every card has its id, its kind and how many there are', () => {
  const { of } = cardContexts(CIRCLE, () => ({ hints: [], chips: [], words: '' }));
  expect(of(B)).toMatchObject({ id: 'b', kind: 'node', copies: 2, label: 'B', does: undefined });
});

test('effects are put into words when a template asks, and once', () => {
  const asked: Data[] = [];
  const { of } = cardContexts(CIRCLE, (type, data) => {
    asked.push([type, data]);
    return { hints: [], chips: [], words: 'Do x.' };
  });
  const a = of(A);
  expect(asked).toEqual([]);
  expect([a.does, a.does]).toMatchObject([{ words: 'Do x.' }, { words: 'Do x.' }]);
  expect(asked).toEqual([['effects', ['x']]]);
});

test('all cards of a kind come in the order of the decks', () => {
  const { of, ofKind } = cardContexts(CIRCLE, () => ({ hints: [], chips: [], words: '' }));
  expect(ofKind('node')).toEqual([of(A), of(B)]);
  expect(ofKind('nothing')).toEqual([]);
});
