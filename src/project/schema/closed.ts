import { z } from 'zod';

const KNOWN = 'known keys: ';

/** An object without other keys. Zod's issue names only the stranger, so its message carries the keys there are. */
export const closed = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? KNOWN + Object.keys(shape).join(' ') : undefined),
  });

/** The keys an issue of a `closed` object carries; none where another schema raised it. */
export const knownKeys = (message: string): readonly string[] =>
  message.startsWith(KNOWN) ? message.slice(KNOWN.length).split(' ') : [];
