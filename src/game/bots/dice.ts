/** Chance for bots, apart from the game's own: a bot that thinks longer must not change the cards that come. */
export class Dice {
  #state: number;

  /** `seed` is a whole number of 32 bits. */
  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to 2³² − 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor((this.next() / 4294967296) * count);
  }

  /** Roughly normal, mean 0, standard deviation 1: four dice, so that every machine gets the same digits. */
  error(): number {
    const sum = this.next() + this.next() + this.next() + this.next();
    return (sum / 4294967296 - 2) * 1.7320508;
  }
}

/** One number out of several, each in its place. */
export function blend(...parts: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) hash = Math.imul(hash ^ part, 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}
