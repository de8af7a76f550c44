import { InvalidArgumentError } from 'commander';
import { nearest } from '../diagnostics/suggest.js';
import type { Shard } from '../simulate/plan.js';

/** A whole number between two ends. */
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d{1,10}$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
    return number;
  };

/** `4`, `2,4,6`, `2-6` or `2..6`: whole numbers between two ends, sorted, each once. */
export const numberRange =
  (least: number, most: number) =>
  (value: string): readonly number[] => {
    const numbers = value.split(',').flatMap((part) => {
      const [, from = '', to = from] = /^(\d{1,3})(?:(?:-|\.\.)(\d{1,3}))?$/.exec(part.trim()) ?? [];
      const [first, last] = [Number(from), Number(to)];
      if (from === '' || first < least || last > most || last < first)
        throw new InvalidArgumentError(
          `Write numbers from ${least} to ${most}, such as ${least}, ${least}-${most} or ${least},${most}.`,
        );
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    });
    return [...new Set(numbers)].toSorted((a, b) => a - b);
  };

/** `crosswind`, `tailwind,headwind` or `all`: names out of a list, in its order. */
export const someOf =
  <T extends string>(known: readonly T[]) =>
  (value: string): readonly T[] => {
    const names = value.split(',').map((name) => name.trim());
    if (names.length === 1 && names[0] === 'all') return known;
    const stranger = names.find((name) => !(known as readonly string[]).includes(name));
    if (stranger !== undefined) {
      const near = nearest(stranger, [...known, 'all']);
      throw new InvalidArgumentError(
        near === undefined
          ? `There is no “${stranger}”. Known: ${known.join(', ')}, all.`
          : `There is no “${stranger}”. Did you mean “${near}”?`,
      );
    }
    return known.filter((name) => names.includes(name));
  };

/** `2/5`: the second of five parts. */
export function shardOf(value: string): Shard {
  const [, part = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  if (part === '' || Number(part) < 1 || Number(part) > Number(of))
    throw new InvalidArgumentError('Write PART/PARTS, such as 1/4.');
  return { part: Number(part), of: Number(of) };
}
