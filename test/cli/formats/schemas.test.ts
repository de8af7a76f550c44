import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/cli/formats/findings.js';
import { writeDown } from '../../../src/cli/formats/formats.js';
import { failureDocument } from '../../../src/cli/formats/json.js';
import { loadProject } from '../../../src/project/load-project.js';
import { memoryWorld } from '../../helpers/memory-world.js';
import { HARBOUR, ROOT, run, scratchFolder } from '../../helpers/scratch.js';
import { loadSmall, SMALL_GAME } from '../../helpers/small-game.js';

const schema = (path: string): object => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const isCheckResult = new Ajv({ strict: true, strictRequired: false }).compile(
  schema('schema/check-result.schema.json'),
);
const isSarif = new Ajv2020({ strict: false, validateFormats: false }).compile(
  schema('test/fixtures/schemas/sarif-2.1.0.schema.json'),
);

/** Problems with and without a place, a card, a hint and a second place, in a folder whose name must be escaped. */
async function findings() {
  const towns = SMALL_GAME['towns.yaml']
    .replace('mood: rough', 'moood: rough')
    .replace('- id: ribe', '- id: skagen')
    .replace('title: Ribe', 'title: "🌊 <&> \\u001b[31m"');
  const small = await loadSmall({ 'towns.yaml': towns });
  const nowhere = await loadProject(memoryWorld({}), 'my game/tøwns, 1');
  const loaded = { problems: [...small.problems, ...nowhere.problems] };
  const summary = { files: 1, cards: 2, products: 1 };
  const source = (file: string) => small.sources.get(file)?.text;
  return findingsOf({ ...loaded, summary, read: [], source }, '1.2.3', 0);
}

describe('check --format json', () => {
  test('follows the schema that is published', async () => {
    isCheckResult(JSON.parse(await writeDown(await findings(), 'json', 0)));
    expect(isCheckResult.errors ?? []).toEqual([]);
  });

  test.each(['usage', 'file-system', 'bug'] as const)('a failure of the kind %s', (kind) => {
    isCheckResult(JSON.parse(failureDocument(kind, 'It went wrong.', '1.2.3')));
    expect(isCheckResult.errors ?? []).toEqual([]);
  });

  test('a build is the same, with its files', async () => {
    const { stdout } = await run(['build', HARBOUR, '--out', scratchFolder(), '--json']);
    isCheckResult(JSON.parse(stdout));
    expect(isCheckResult.errors ?? []).toEqual([]);
  });

  test.each([
    ['a problem without a message', (text: string) => text.replaceAll('"message"', '"massage"')],
    ['a column that counts from 0', (text: string) => text.replace(/"column": \d+/, '"column": 0')],
    ['another version', (text: string) => text.replace('"version": 1,', '"version": 2,')],
  ])('%s is noticed', async (_name, spoil) => {
    const document: unknown = JSON.parse(spoil(await writeDown(await findings(), 'json', 0)));
    expect(isCheckResult(document)).toBe(false);
  });
});

describe('check --format sarif', () => {
  test('follows the schema of OASIS', async () => {
    isSarif(JSON.parse(await writeDown(await findings(), 'sarif', 0)));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('a result without a message is noticed', async () => {
    const text = (await writeDown(await findings(), 'sarif', 0)).replaceAll('"message"', '"massage"');
    expect(isSarif(JSON.parse(text))).toBe(false);
  });

  test('fingerprints tell all problems apart', async () => {
    const document = JSON.parse(await writeDown(await findings(), 'sarif', 0));
    const prints = document.runs[0].results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(prints.length).toBeGreaterThan(2);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
