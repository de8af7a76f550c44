import { inside } from '../project/finding.js';
import { joinPath } from '../project/game-path.js';
import type { Origin, Product, Project } from '../project/project.js';
import type { SourceText } from './source-text.js';

/** What `game.yaml` prints: the title, credits, sources, and what products are called. */
export function gameTexts({
  folder,
  title,
  subtitle,
  credits,
  sources,
  products,
  variables = new Map(),
}: Project): readonly SourceText[] {
  const root: Origin = { file: joinPath(folder, 'game.yaml'), path: [] };
  const text = (
    path: readonly (string | number)[],
    words: string,
    note: string,
    name = path.join('.'),
  ): SourceText => ({
    context: `game.${name}`,
    text: words,
    counted: false,
    at: { kind: 'yaml', origin: inside(root, ...path) },
    notes: [note],
    group: `game.${path[0]}`,
  });
  return [
    text(['title'], title, 'Title of the game'),
    ...(subtitle === '' ? [] : [text(['subtitle'], subtitle, 'Subtitle of the game')]),
    ...credits.map((line, index) => text(['credits', index], line, 'Credits', `credits.${index + 1}`)),
    ...[...sources].map(([key, line]) =>
      text(['sources', key], line, 'Source: titles of publications stay as they are'),
    ),
    ...[...variables].map(([name, words]) =>
      text(
        ['variables', name],
        words,
        `Stands for {${name}} in texts; an edition can put another name in its place`,
      ),
    ),
    ...products.filter(hasOwnTitle).map(({ id, title: words, origin }) => ({
      ...text([], words, 'Name of a part of the box, in the margins of its sheets', `products.${id}.title`),
      at: { kind: 'yaml' as const, origin: inside(origin, 'title') },
      group: 'game.products',
    })),
  ];
}

/** A tuck box may go by the name of what lies in it. */
const hasOwnTitle = (product: Product): boolean =>
  product.kind === 'booklet' || product.tuckBox?.ownTitle !== false;
