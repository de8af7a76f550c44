/** One command of SVG path data with exactly the numbers it takes. */
export interface PathCommand {
  /** As written: a small letter counts from the current point. */
  readonly letter: string;
  readonly numbers: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const BETWEEN = /[\s,]*/y;
const LETTER = /[a-zA-Z]/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Arcs may write both flags and the next number without a space: `a1 1 0 01.5.5`. */
const FLAG = /[01]/y;

export interface ScannedPath {
  readonly commands: readonly PathCommand[];
  /** Where reading stopped because what stands there is no path data. */
  readonly stoppedAt?: number;
}

/** Reads path data up to its end or to the first mistake; as SVG asks, what stands before a mistake counts. */
export function scanPath(d: string): ScannedPath {
  const text = new Reader(d);
  const commands: PathCommand[] = [];
  for (text.read(BETWEEN); !text.done; text.read(BETWEEN)) {
    const start = text.position;
    const letter = text.read(LETTER);
    const count = COUNTS[letter.toUpperCase()];
    if (letter === '' || count === undefined) return { commands, stoppedAt: start };
    if (commands.length === 0 && letter.toUpperCase() !== 'M') return { commands, stoppedAt: start };
    const groups = numberGroups(text, letter, count);
    if (groups === undefined) return { commands, stoppedAt: text.position };
    for (const group of groups) commands.push(group);
  }
  return { commands };
}

/** A letter's numbers may repeat; after a move they then are lines. */
function numberGroups(text: Reader, letter: string, count: number): readonly PathCommand[] | undefined {
  if (count === 0) return [{ letter, numbers: [] }];
  const groups: PathCommand[] = [];
  const repeated = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
  do {
    const numbers = readNumbers(text, letter, count);
    if (numbers === undefined) return undefined;
    groups.push({ letter: groups.length === 0 ? letter : repeated, numbers });
    text.read(BETWEEN);
  } while (!text.done && !text.sees(LETTER));
  return groups;
}

function readNumbers(text: Reader, letter: string, count: number): readonly number[] | undefined {
  const numbers: number[] = [];
  const isArc = letter.toUpperCase() === 'A';
  while (numbers.length < count) {
    text.read(BETWEEN);
    const isFlag = isArc && (numbers.length === 3 || numbers.length === 4);
    const word = text.read(isFlag ? FLAG : NUMBER);
    if (word === '') return undefined;
    numbers.push(Number(word));
  }
  return numbers;
}

class Reader {
  readonly #text: string;
  position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.position >= this.#text.length;
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    return pattern.test(this.#text);
  }

  /** What the pattern matches here, or nothing; moves on past it. */
  read(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.position += found.length;
    return found;
  }
}
