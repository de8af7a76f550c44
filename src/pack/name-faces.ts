/** One picture of a pack. */
export interface Face {
  /** Without the folder of its product. */
  readonly name: string;
  readonly png: Uint8Array;
}

/**
 * Names pictures as they are uploaded: numbered in the order of the deck, front and back by the same number. Where all
 * backs are alike there is one, as services want it.
 */
export function nameFaces(pictures: readonly Uint8Array[], sides: 1 | 2): readonly Face[] {
  const count = pictures.length / sides;
  const digits = String(Math.floor(count)).length;
  const number = (index: number) => String(index + 1).padStart(Math.max(2, digits), '0');
  if (sides === 1) return pictures.map((png, index) => ({ name: `${number(index)}.png`, png }));
  const fronts = pictures.filter((_, index) => index % 2 === 0);
  const backs = pictures.filter((_, index) => index % 2 === 1);
  const [first] = backs;
  const named = fronts.map((png, index) => ({ name: `${number(index)}-front.png`, png }));
  if (first && backs.every((png) => sameBytes(png, first)))
    return [...named, { name: 'back.png', png: first }];
  return [...named, ...backs.map((png, index) => ({ name: `${number(index)}-back.png`, png }))];
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
