import type { FaceMemory } from '../check.js';
import type { Shell } from './shell.js';

/** How a game is seen: each way has a memory of its own. */
interface View {
  readonly locale?: string | undefined;
  readonly edition?: string | undefined;
  readonly eco?: boolean | undefined;
}

type Faces = Awaited<ReturnType<FaceMemory['read']>>;

/** Keeps what was right in the last check of a folder for the next one; none where nothing is kept between runs. */
export function faceMemory(
  { world, build, version }: Shell,
  folder: string,
  { locale, edition, eco }: View,
): FaceMemory | undefined {
  const cache = build === undefined ? undefined : world.cache?.(folder);
  if (cache === undefined) return undefined;
  const key = JSON.stringify(['faces', build, version, folder, locale ?? '', edition ?? '', eco ?? false]);
  return {
    async read(look) {
      const [seen, faces] = readFaces(await cache.read(key));
      return seen === look ? faces : new Map();
    },
    write: (look, faces) => cache.write(key, new TextEncoder().encode(JSON.stringify([look, [...faces]]))),
  };
}

/** Caches give back to the byte what was written, or nothing. */
function readFaces(bytes: Uint8Array | undefined): readonly [look: string, Faces] {
  if (bytes === undefined) return ['', new Map()];
  try {
    const [look, faces] = JSON.parse(new TextDecoder().decode(bytes)) as [
      string,
      [string, [string, string]][],
    ];
    return [look, new Map(faces)];
  } catch {
    return ['', new Map()];
  }
}
