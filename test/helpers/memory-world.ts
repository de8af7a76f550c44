import { createHash } from 'node:crypto';
import type { Stage, World } from '../../src/world/world.js';

/** A World made of Maps: what is written, printed and said can be looked at afterwards. */
export interface MemoryWorld extends World {
  /** Committed files by `folder/name`. */
  readonly out: ReadonlyMap<string, Uint8Array>;
  readonly printed: readonly string[];
  readonly said: readonly string[];
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Files of the maker by path, and shipped assets by asset path (`templates/…`, `@phosphor-icons/core/…`). Worlds that share
 * what is `kept` are runs of one person.
 */
export function memoryWorld(
  files: Files,
  assets: Files = {},
  kept: Map<string, Uint8Array> = new Map(),
): MemoryWorld {
  const out = new Map<string, Uint8Array>();
  const printed: string[] = [];
  const said: string[] = [];
  return {
    readFile: async (path) => bytesOf(files[path]),
    listFiles: async (folder) => below(files, folder),
    readAsset: async (path) => bytesOf(assets[path]),
    listAssets: async (folder) => below(assets, folder),
    stage: async (folder) => memoryStage(folder, out),
    replaceFile: async (path, before, after) => {
      if (!Buffer.from(bytesOf(files[path]) ?? '').equals(before)) return false;
      out.set(path, after);
      return true;
    },
    append: async (path, text) => void out.set(path, encoder.encode(text)),
    cache: () => ({
      read: async (key) => kept.get(key),
      write: async (key, bytes) => void kept.set(key, bytes),
    }),
    print: (line) => void printed.push(line),
    say: (line) => void said.push(line),
    processors: 1,
    now: new Date('2024-02-29T12:00:00Z'),
    elapsed: () => 0,
    out,
    printed,
    said,
  };
}

const encoder = new TextEncoder();

const bytesOf = (content: string | Uint8Array | undefined): Uint8Array | undefined =>
  typeof content === 'string' ? encoder.encode(content) : content;

function below(files: Files, folder: string): readonly string[] {
  const start = folder === '.' || folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
  return Object.keys(files)
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .sort();
}

function memoryStage(folder: string, out: Map<string, Uint8Array>): Stage {
  const staged = new Map<string, Uint8Array>();
  return {
    async write(name, chunks) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const bytes = new Uint8Array(Buffer.concat(parts));
      staged.set(`${folder}/${name}`, bytes);
      return { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    async commit() {
      for (const [path, bytes] of staged) out.set(path, bytes);
      staged.clear();
    },
    async discard() {
      staged.clear();
    },
  };
}
