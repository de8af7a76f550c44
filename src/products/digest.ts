import { createHash } from 'node:crypto';

/** Equal only where the data and the files are: maps and sets count as lists, in their order. */
export function digestOf(
  data: unknown,
  files: Iterable<readonly [name: string, bytes: Uint8Array]> = [],
): string {
  const hash = createHash('sha256');
  // Nothing at all has no JSON.
  hash.update(JSON.stringify([data], listed));
  for (const [name, bytes] of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('base64');
}

const listed = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
