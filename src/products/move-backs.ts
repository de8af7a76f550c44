import type { Print } from '../project/project.js';
import type { Mm } from '../units.js';
import type { Shop } from './shop.js';

/** Moves the backs of all sheets printed on both sides, to the right and down as the back is seen. */
export function moveBacks(shop: Shop, [x, y]: readonly [Mm, Mm]): Shop {
  if (x === 0 && y === 0) return shop;
  const moved = (print: Print): Print =>
    print.as === 'grid' && print.sides === 'duplex'
      ? { ...print, backOffset: [print.backOffset[0] + x, print.backOffset[1] + y] }
      : print;
  const products = shop.project.products.map((product) => ({
    ...product,
    prints: product.prints.map(moved),
  }));
  return { ...shop, project: { ...shop.project, products } };
}
