import { readGame } from '../../../src/check.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../../../src/press/frame.js';
import { bookletPages } from '../../../src/products/booklet/booklet-pages.js';
import { createNodeWorld } from '../../../src/world/node-world.js';
import { HARBOUR, ROOT } from '../../helpers/scratch.js';

const silent = { write: () => true };

/** Files of the harbour game, below its folder, that read otherwise than on the disk. */
export type Changes = Readonly<Record<string, string>>;

export interface Guide {
  readonly frames: readonly Frame[];
  readonly problems: readonly Diagnostic[];
}

/** Sets the guide of the harbour game. */
export async function setGuide(changes: Changes = {}): Promise<Guide> {
  const disk = createNodeWorld({ cwd: ROOT, env: {}, stdout: silent, stderr: silent, assetsRoot: ROOT });
  const changed = new Map(
    Object.entries(changes).map(([file, text]) => [`${HARBOUR}/${file}`, new TextEncoder().encode(text)]),
  );
  const world = { ...disk, readFile: async (path: string) => changed.get(path) ?? disk.readFile(path) };
  const { shop, problems } = await readGame(world, HARBOUR);
  const found = [...problems];
  const product = shop?.project.products.find(({ id }) => id === 'guide');
  if (shop === undefined || product?.kind !== 'booklet') return { frames: [], problems: found };
  const { frames } = bookletPages(product, shop, (more) => void found.push(...more));
  return { frames, problems: found };
}

/** The words of a page in drawing order, whatever pieces they are drawn in. */
export const wordsOn = ({ items }: Pick<Frame, 'items'>): string =>
  all(items)
    .flatMap((item) => (item.kind === 'text' ? item.words.map(({ text }) => text) : []))
    .join(' ')
    .replaceAll(/\s+(?=[.:])/g, '')
    .replaceAll(/\s+/g, ' ');

export const linksOn = ({ items }: Frame): readonly string[] =>
  all(items).flatMap((item) => (item.kind === 'link' ? [item.to] : []));

export const bookmarksOn = ({ items }: Frame): readonly string[] =>
  all(items).flatMap((item) =>
    item.kind === 'anchor' && item.bookmark ? [`${item.bookmark.level} ${item.bookmark.title}`] : [],
  );

const all = (items: readonly FrameItem[]): readonly FrameItem[] =>
  items.flatMap((item) => (item.kind === 'group' ? all(item.items) : [item]));

/** `guide/01.md:3:5 booklet/unprintable`: as a maker reads it. */
export const told = ({ problems }: Guide): readonly string[] =>
  problems.map(({ code, place }) => {
    const file = place?.file.slice(HARBOUR.length + 1);
    return `${file}:${place?.start.line}:${place?.start.column} ${code}`;
  });
