import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGame } from '../../src/check.js';
import { type Findings, findingsOf } from '../../src/cli/formats/findings.js';
import { FORMATS, writeDown } from '../../src/cli/formats/formats.js';
import { worldAt } from '../../src/history/world-at.js';
import { sift } from '../../src/triage/triage.js';
import { createNodeWorld } from '../../src/world/node-world.js';
import { CO_CREATOR, ROOT } from '../helpers/scratch.js';

const FOLDER = join(ROOT, 'test/fixtures/wrong-decks');
const silent = { write: () => true };
const NODE = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });

const read = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(...path)));

/** A game whose only deck is wrong; it has the sentences of the effect language and the icons they need. */
const GAME: ReadonlyMap<string, Uint8Array> = new Map([
  ...['game.yaml', 'theme.yaml', 'rules.yaml', 'templates/town.xml'].map(
    (file) => [file, read(FOLDER, 'game', file)] as const,
  ),
  ['words.yaml', read(CO_CREATOR, 'words.yaml')] as const,
]);

/** The decks of a file, each below a line with its name; ⟦ and ⟧ stand around what is wrong. */
const decksIn = (file: string): readonly (readonly [name: string, marked: string])[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split(/^##### /m)
    .slice(1)
    .map((deck) => [deck.slice(0, deck.indexOf('\n')), deck.slice(deck.indexOf('\n') + 1)]);

async function found(deck: string): Promise<Findings> {
  const files = new Map(GAME).set('towns.yaml', new TextEncoder().encode(deck));
  const checkup = await checkGame(worldAt(NODE, 'game', files), 'game');
  const sifted = sift(checkup, {
    baseline: { path: '', text: undefined, wanted: false },
    renew: 'no',
    only: [],
    skip: [],
  });
  return findingsOf({ ...checkup, problems: sifted.problems }, '1.0.0', sifted.leftOut);
}

/** `line:column text` of every mark, and the text without marks. */
function unmarked(marked: string) {
  const marks: string[] = [];
  let deck = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const text = piece.replaceAll(/[⟦⟧]/g, '');
    if (text !== piece) {
      const lines = deck.split('\n');
      marks.push(`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${text}`);
    }
    deck += text;
  }
  return { deck, marks };
}

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, '-');

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  test.each(decksIn(file))('%s', async (name, marked) => {
    const { deck, marks } = unmarked(marked);
    const findings = await found(deck);
    const said = findings.problems.flatMap(({ place }) => {
      const { line, column } = place?.start ?? {};
      return place?.file !== 'game/towns.yaml'
        ? []
        : `${line}:${column} ${deck.slice(place.start.offset, place.end.offset)}`;
    });
    expect(said).toEqual(marks);
    const written = await Promise.all(
      FORMATS.map(async (format) => `──── ${format}\n${await writeDown(findings, format, 0)}\n`),
    );
    const area = file.replace('.txt', '');
    await expect(written.join('\n')).toMatchFileSnapshot(join(FOLDER, 'expected', area, `${slug(name)}.txt`));
  });
});
