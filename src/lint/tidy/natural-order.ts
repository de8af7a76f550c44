/** Compares ids as a reader does: runs of digits by their number, so that D9 comes before D10; below 0 for a before b. */
export function naturally(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = '', other = ''] = [left[at], right[at]];
    const order = isNumber(one) && isNumber(other) ? compareDigits(one, other) : compare(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const piecesOf = (id: string): readonly string[] => id.toLowerCase().match(/\d+|\D/g) ?? [];

const isNumber = (piece: string): boolean => /^\d/.test(piece);

/** Numbers may be longer than a computer counts. */
function compareDigits(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return one.length - other.length || compare(one, other);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The places of a longest row of entries that are in order, none of them equal. */
export function longestOrdered<T>(entries: readonly T[], order: (a: T, b: T) => number): ReadonlySet<number> {
  // For each length, the place of the smallest entry that ends a row of it.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  entries.forEach((entry, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = entries[ends[middle] ?? 0];
      if (end !== undefined && order(end, entry) < 0) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}
