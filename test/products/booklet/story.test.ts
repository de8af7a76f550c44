import { describe, expect, test } from 'vitest';
import { en } from '../../../src/diagnostics/messages/en.js';
import { tellRecord } from '../../../src/products/booklet/story/tell-record.js';
import { loadProject } from '../../../src/project/load-project.js';
import type { WrittenRecord } from '../../../src/project/read-records.js';
import { createNodeWorld } from '../../../src/world/node-world.js';
import { HARBOUR, ROOT } from '../../helpers/scratch.js';

const GAME = `${ROOT}/decks/co-creator`;
const YEAR = 'rulebook/example-year.yaml';
const silent = { write: () => true };

async function load(folder: string, changed: (text: string) => string = (text) => text, file = YEAR) {
  const disk = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const readFile = async (path: string) => {
    const bytes = await disk.readFile(path);
    return bytes && path.endsWith(file)
      ? new TextEncoder().encode(changed(new TextDecoder().decode(bytes)))
      : bytes;
  };
  const { project, problems, locate } = await loadProject({ ...disk, readFile }, folder);
  return { project, problems, locate };
}

async function tell(change?: (text: string) => string, file?: string) {
  const { project, problems, locate } = await load(GAME, change, file);
  const record = project?.records?.get(YEAR);
  if (project === undefined || record === undefined) return { lines: [], problems };
  const told = tellRecord(record, project, locate);
  const lines = told.blocks.map((block) => {
    if (block.kind === 'callout') return `${block.type}: ${block.paragraphs.join(' ')}`;
    return 'text' in block ? `${block.kind}: ${block.text}` : block.kind;
  });
  return { lines, problems: told.problems };
}

const starting = (lines: readonly string[], with_: string) => lines.filter((line) => line.startsWith(with_));

describe('a recorded game', () => {
  test('is told quarter by quarter, without the turn that comes after it', async () => {
    const { lines, problems } = await tell();
    expect(problems).toEqual([]);
    expect(starting(lines, 'heading:').map((line) => line.replace(/: [^:]+$/, ''))).toEqual([
      'heading: Quarter 1',
      'heading: Quarter 2',
      'heading: Quarter 3',
      'heading: Quarter 4',
      'heading',
      'heading',
    ]);
    expect(starting(lines, 'markers:')).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^markers: \{money\}/);
  });

  test('has its asides before what follows from the move', async () => {
    const { lines } = await tell((record) =>
      record.replace(/aside: "An open Error/, 'aside: "Mark. An open Error'),
    );
    const at = lines.findIndex((line) => line.startsWith('aside: Mark.'));
    expect(lines[at - 1]).toMatch(/^paragraph: Follow up/);
    expect(lines[at + 1]).toMatch(/^paragraph: News/);
  });

  test('that the rules do not allow is a problem at the line of the move', async () => {
    const { problems } = await tell((record) =>
      record.replace('{kind: start, project: GUL-S1, approach: equal}', '{kind: move, project: GUL-S1}'),
    );
    expect(problems.map(({ code, place }) => [code, place?.file.endsWith(YEAR)])).toEqual([
      ['booklet/illegal-move', true],
    ]);
    const [found] = problems;
    if (found?.code !== 'booklet/illegal-move') throw new Error('another problem');
    const { message, hint } = en[found.code](found.facts as never);
    expect(message).toContain('is not possible here. This project has not been started.');
    expect(hint).toContain('START');
  });

  test.each([
    ['scenario: GUL', 'scenario: GIL', 'unknown-scenario', 'GIL'],
    ['R12, R05]', 'R12, R12]', 'role-twice', 'R12'],
  ])('with %s for %s cannot be set up', async (from, to, reason, value) => {
    const { problems } = await tell((record) => record.replace(from, to));
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['booklet/unplayable-record', { reason, value }],
    ]);
  });

  test('with a move that nobody knows is found when the game is read', async () => {
    const { problems } = await tell((record) =>
      record.replace('{kind: vote, option: B}', '{kind: vopt, option: B}'),
    );
    expect(problems.map(({ place }) => place?.file.endsWith(YEAR))).toContain(true);
  });

  test('in a game without the sentence for a vote is told with the sentence that is missing', async () => {
    const { problems } = await tell(
      (words) => words.replace(/^ {2}(?:vote|chair): .*\n/gm, ''),
      'co-creator/words.yaml',
    );
    const { code, place } = { code: 'booklet/no-story', place: expect.stringMatching(/words\.yaml$/) };
    expect(problems.map((found) => [found.code, found.facts, found.place?.file])).toEqual([
      [code, { sentence: 'chair' }, place],
      [code, { sentence: 'vote' }, place],
    ]);
  });

  test('is nothing for a game of another sort', async () => {
    const { project, locate } = await load(HARBOUR);
    const record: WrittenRecord = {
      setUp: { scenario: 'x', difficulty: 'crosswind', mode: 'full', players: 4, seed: 1 },
      steps: [],
      origin: { file: 'x.yaml', path: [] },
    };
    if (project === undefined) throw new Error('the harbour game is wrong');
    const { problems } = tellRecord(record, project, locate);
    expect(problems.map(({ facts }) => facts)).toEqual([{ reason: 'other-game', value: 'Harbour Lights' }]);
  });
});
