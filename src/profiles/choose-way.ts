import type { Print, Product } from '../project/project.js';
import type { Mm, Size } from '../units.js';
import type { Way } from './profile.js';
import { sameSize } from './same-size.js';

/** A print without a name of its own, or the maker's. */
export type ChosenWay = DistributiveOmit<Print, 'file'> & { readonly file?: string };
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * The first way that holds a product. What the game itself says about the same paper counts more: its maker knows which
 * gutter the art needs and how a board is cut.
 */
export function chooseWay(ways: readonly Way[], product: Product): ChosenWay | undefined {
  const way = ways.find((candidate) => holds(candidate, product.format));
  if (way === undefined) return undefined;
  const own = product.prints.find((print) => isSame(print, way));
  return own === undefined ? fromProfile(way, product) : ownWay(own, way, product);
}

function holds(way: Way, { width, height }: Size): boolean {
  switch (way.as) {
    case 'pages':
      return way.paper === undefined || fits({ width, height }, way.paper, 0);
    case 'tiles':
      return true;
    case 'grid':
      return fits({ width, height }, way.paper, way.margin);
    case 'saddle-stitch':
      return fits({ width: 2 * width, height }, way.paper, 0);
  }
}

function fits({ width, height }: Size, paper: Size, margin: Mm): boolean {
  const [w, h] = [paper.width - 2 * margin, paper.height - 2 * margin];
  return (width <= w && height <= h) || (width <= h && height <= w);
}

const isSame = (print: Print, way: Way): boolean =>
  print.as === way.as && (print.as === 'pages' || way.as === 'pages' || sameSize(print.paper, way.paper));

const hasBack = (product: Product): boolean => product.kind !== 'booklet' && product.back !== undefined;

function ownWay(own: Print, way: Way, product: Product): ChosenWay {
  if (way.as === 'pages') {
    const { as, area, order } = way;
    return { ...own, as, area, order };
  }
  if (own.as !== 'grid' || way.as !== 'grid' || way.sides === 'duplex' || !hasBack(product)) return own;
  return { ...own, sides: way.sides };
}

function fromProfile(way: Way, product: Product): ChosenWay {
  switch (way.as) {
    case 'pages': {
      const { as, area, order } = way;
      return { as, area, order };
    }
    case 'saddle-stitch':
      return way;
    case 'grid':
      return { ...way, sides: hasBack(product) ? way.sides : 'fronts', backOffset: [0, 0] };
    case 'tiles':
      return { as: 'tiles', paper: way.paper, scale: 1, ...fewestTiles(product.format, way) };
  }
}

/** As few tiles as paper holds, whichever way it lies. */
function fewestTiles({ width, height }: Size, { paper, margin }: { paper: Size; margin: Mm }) {
  const tilings = [paper, { width: paper.height, height: paper.width }].map((sheet) => ({
    columns: Math.ceil(width / (sheet.width - 2 * margin)),
    rows: Math.ceil(height / (sheet.height - 2 * margin)),
  }));
  return tilings.reduce((best, next) => (next.columns * next.rows < best.columns * best.rows ? next : best));
}
