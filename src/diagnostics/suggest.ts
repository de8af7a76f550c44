/** Nobody types longer names, and comparing two texts of any length letter by letter would stall the program. */
const LONGEST = 100;

/** Where very many names are alike in length, the first ones are compared. */
const MOST_COMPARED = 2_000;

/** The known name a maker most likely meant, or nothing when none is close. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length > LONGEST) return undefined;
  const written = wanted.toLowerCase();
  const letters = lettersOf(written);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let compared = 0;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    if (++compared > MOST_COMPARED) break;
    const other = name.toLowerCase();
    const others = lettersOf(other);
    // Each change brings one letter at most and takes one away.
    if (count(letters & ~others) >= bestDistance || count(others & ~letters) >= bestDistance) continue;
    const distance = distanceBetween(written, other, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** A bit for each letter that stands in a text; some letters share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) % 32);
  return letters;
}

function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; left &= left - 1) found++;
  return found;
}

/** Damerau–Levenshtein: letters added, dropped, changed, or two neighbours swapped. From `most` on it is not counted further. */
export function distanceBetween(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return distanceOf(a.slice(from, endA), b.slice(from, endB), most);
}

/** The same for what is left when both begin and end with other letters. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last.push(column);
  let [beforeLast, current] = [last.slice(), last.slice()];
  for (let index = 1; index <= a.length; index++) {
    current[0] = index;
    let least = index;
    for (let column = 1; column <= b.length; column++) {
      const same = a[index - 1] === b[column - 1];
      const swapped = a[index - 1] === b[column - 2] && a[index - 2] === b[column - 1];
      const distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current[column] = distance;
      if (distance < least) least = distance;
    }
    // A swap looks two rows back, where the least is smaller by one at most: its own change makes up for that.
    if (least >= most) return most;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? 0;
}
