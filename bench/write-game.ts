import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCard } from './make-deck.js';

const CATEGORIES = ['economy', 'military', 'society', 'diplomacy', 'science'];
const GAME = fileURLToPath(new URL('./game', import.meta.url));

/** Writes the bench game with these cards into a folder. */
export function writeGame(folder: string, deck: readonly BenchCard[]): void {
  mkdirSync(folder, { recursive: true });
  cpSync(GAME, folder, { recursive: true });
  writeFileSync(join(folder, 'cards.yaml'), deck.map(cardYaml).join('\n'));
}

/** Writes the same game with its cards spread over so many files. */
export function writeManyFiles(folder: string, deck: readonly BenchCard[], files: number): void {
  writeGame(folder, []);
  rmSync(join(folder, 'cards.yaml'));
  const each = Math.ceil(deck.length / files);
  const names = Array.from({ length: files }, (_, index) => {
    const name = `cards-${String(index + 1).padStart(3, '0')}.yaml`;
    writeFileSync(
      join(folder, name),
      deck
        .slice(index * each, (index + 1) * each)
        .map(cardYaml)
        .join('\n'),
    );
    return name;
  });
  const game = join(folder, 'game.yaml');
  const text = readFileSync(game, 'utf8');
  writeFileSync(game, text.replace('file: cards.yaml', `files: [${names.join(', ')}]`));
}

const cardYaml = ({ id, cat, title, sub, body, options }: BenchCard): string =>
  [
    `- id: ${id}`,
    `  title: ${JSON.stringify(title)}`,
    `  sub: ${JSON.stringify(sub)}`,
    `  category: ${CATEGORIES[cat]}`,
    `  body: ${JSON.stringify(body)}`,
    '  options:',
    ...options.map(({ text, fx }) => `    - {text: ${JSON.stringify(text)}, effect: ${JSON.stringify(fx)}}`),
    '',
  ].join('\n');
