import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
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
