import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { fixFiles } from '../../src/fix/fix-files.js';
import { lintGame } from '../../src/lint/lint-game.js';
import { loadSmall, SMALL_GAME } from '../helpers/small-game.js';

const DECK = SMALL_GAME['towns.yaml'];

/** Signs that mean something to YAML, to texts or to terminals, among letters that do not. */
const SIGNS = [
  ...['"', "'", '[', ']', '{', '}', ':', '#', '-', '|', '>', '&', '*', '!', '%', '@', '`', '\\', '<<', '?'],
  ...[' ', '  ', '\t', '\n', '\r', '\r\n', '\0', '\u001b[31m', '\u202e', '\ufeff', '\u2028', '漁', '🌊', 'é'],
  ...['7', '-1', '1e9', 'null', 'true', '~', 'ribe', 'title', 'id', '{coin}', '{{', '}}', '**', '&a', '*a'],
];

/** A stretch of the deck is taken out, and something is written there. */
const mutation = fc.record({
  at: fc.nat(DECK.length),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  sign: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 }), fc.constant('')),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const mutated = (changes: readonly Mutation[]): string =>
  changes.reduce(
    (text, { at, length, sign }) => text.slice(0, at) + sign + text.slice(at + length),
    DECK as string,
  );

async function problemsOf(deck: string) {
  const { project, problems, locate, sources } = await loadSmall({ 'towns.yaml': deck });
  const texts = new Map([...sources].map(([file, { text }]) => [file, text]));
  const linted = project ? lintGame(project, { files: new Set(), texts }, locate) : [];
  return { project, problems: [...problems, ...linted], sources };
}

/** Facts whose text is written out in the file, so that a place must cover it. */
const NAMED: { readonly [code: string]: string } = {
  'game/unknown-key': 'key',
  'game/unknown-value': 'value',
  'yaml/unknown-alias': 'name',
  'yaml/unknown-tag': 'tag',
};

function named({ code, facts }: Diagnostic): string | undefined {
  const name = (facts as Readonly<Record<string, unknown>>)[NAMED[code] ?? ''];
  // What is escaped, folded or quoted in the file reads otherwise there.
  return typeof name === 'string' && /^[a-z]+$/.test(name) ? name : undefined;
}

const RUNS = { numRuns: 100, seed: 4 };
const changes = fc.array(mutation, { minLength: 1, maxLength: 3 });

describe('a deck with something changed at random', () => {
  test('is read, or has a problem in its file', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const { project, problems, sources } = await problemsOf(mutated(all));
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(project !== undefined || errors.length > 0).toBe(true);
        for (const { place, related = [] } of problems) {
          for (const each of [place, ...related.map((other) => other.place)]) {
            if (each === undefined) continue;
            const text = sources.get(each.file)?.text ?? '';
            expect(each.start.offset).toBeGreaterThanOrEqual(0);
            expect(each.end.offset).toBeGreaterThanOrEqual(each.start.offset);
            expect(each.end.offset).toBeLessThanOrEqual(text.length);
            expect(each.start.line).toBeGreaterThanOrEqual(1);
            expect(each.start.column).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      RUNS,
    );
  });

  test('has places that cover what they name', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const { problems, sources } = await problemsOf(mutated(all));
        for (const problem of problems) {
          const name = named(problem);
          const { place } = problem;
          if (name === undefined || place === undefined) continue;
          expect(sources.get(place.file)?.text.slice(place.start.offset, place.end.offset)).toContain(name);
        }
      }),
      RUNS,
    );
  });

  test('is mended once and for all', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const mend = async (deck: string): Promise<string> => {
          const { problems, sources } = await problemsOf(deck);
          const files = fixFiles(problems, (file) => sources.get(file)?.text);
          return files.find(({ file }) => file.endsWith('towns.yaml'))?.after ?? deck;
        };
        // A mend can uncover another problem; `--fix` looks again as often as this.
        let text = mutated(all);
        for (let round = 0; round < 5; round++) text = await mend(text);
        expect(await mend(text)).toBe(text);
      }),
      RUNS,
    );
  });
});
