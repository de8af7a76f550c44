/** The rows of a PNG one after the other, each made out from the one above it. */
export class Cursor {
  readonly #data: Uint8Array;
  readonly #bits: number;
  #at = 0;
  #above = new Uint8Array();

  /** `bits` are those of a whole pixel. */
  constructor(data: Uint8Array, bits: number) {
    this.#data = data;
    this.#bits = bits;
  }

  /** Rows of so many pixels follow, the first of them with nothing above it. */
  begin(columns: number): void {
    this.#above = new Uint8Array(Math.ceil((columns * this.#bits) / 8));
  }

  next(): Uint8Array {
    const above = this.#above;
    const row = new Uint8Array(above.length);
    const step = Math.max(1, this.#bits >> 3);
    const way = this.#data[this.#at] ?? 0;
    for (let x = 0; x < row.length; x++) {
      const [left, corner] = x < step ? [0, 0] : [row[x - step] ?? 0, above[x - step] ?? 0];
      row[x] = (this.#data[this.#at + 1 + x] ?? 0) + guess(way, left, above[x] ?? 0, corner);
    }
    this.#at += row.length + 1;
    this.#above = row;
    return row;
  }
}

function guess(way: number, left: number, up: number, corner: number): number {
  if (way === 1) return left;
  if (way === 2) return up;
  if (way === 3) return (left + up) >> 1;
  if (way !== 4) return 0;
  const near = left + up - corner;
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
