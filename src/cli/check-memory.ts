import type { Memory, Proven } from '../check.js';
import type { Shell } from './shell.js';

/** How a game is seen: each way has a memory of its own. */
interface View {
  readonly locale?: string | undefined;
  readonly edition?: string | undefined;
  readonly eco?: boolean | undefined;
}

/** Keeps what was right in the last check of a folder for the next one; none where nothing is kept between runs. */
export function checkMemory(
  { world, build, version }: Shell,
  folder: string,
  { locale, edition, eco }: View,
): Memory | undefined {
  const cache = build === undefined ? undefined : world.cache?.(folder);
  if (cache === undefined) return undefined;
  const key = JSON.stringify(['proven', build, version, folder, locale ?? '', edition ?? '', eco ?? false]);
  return {
    async read(look) {
      const kept = readKept(await cache.read(key));
      return kept?.look === look
        ? { faces: new Map(kept.faces), booklets: new Map(kept.booklets) }
        : { faces: new Map(), booklets: new Map() };
    },
    write(look, { faces, booklets }) {
      const kept: Kept = { look, faces: [...faces], booklets: [...booklets] };
      return cache.write(key, new TextEncoder().encode(JSON.stringify(kept)));
    },
  };
}

interface Kept {
  readonly look: string;
  readonly faces: readonly (readonly [string, MapValue<Proven['faces']>])[];
  readonly booklets: readonly (readonly [string, MapValue<Proven['booklets']>])[];
}

type MapValue<M> = M extends ReadonlyMap<string, infer V> ? V : never;

/** Caches give back to the byte what was written, or nothing. */
function readKept(bytes: Uint8Array | undefined): Kept | undefined {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Kept;
  } catch {
    return undefined;
  }
}
