/** Everything the program needs from outside itself, and nothing else. Paths use forward slashes. */
export interface World {
  /** Reads a file of the maker; `undefined` when there is none. Never follows a link out of the game folder. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** All files below a folder, as sorted paths relative to it; empty when there is no such folder. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** Reads a file that ships with cocreator: `templates/…` or a font or icon of an installed package. */
  readAsset(path: string): Promise<Uint8Array | undefined>;
  /** Shipped assets below a folder, as sorted relative paths. */
  listAssets(folder: string): Promise<readonly string[]>;
  /** Opens a folder for writing: nothing in it changes until `commit`. */
  stage(folder: string): Promise<Stage>;
  /**
   * Puts new content in place of a file of the maker, whole or not at all; `false`, and nothing is done, when the file is
   * no longer what it was when it was read.
   */
  replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<boolean>;
  /** Adds to the end of a file that others write to as well, such as the summary of a CI job. */
  append(path: string, text: string): Promise<void>;
  /** What a person has set once for all games; absent where there is no place for it. */
  readonly settings?: Settings | undefined;
  /**
   * Opens what earlier runs have kept, for work on a folder; absent, as is what it returns, where there is no place for it
   * outside of that folder.
   */
  readonly cache?: ((folder: string) => Cache | undefined) | undefined;
  /** A line of the result, to standard output. */
  print(line: string): void;
  /** Chatter for a person who waits, to standard error. */
  say(line: string): void;
  /** Reads a game folder as it was at a git revision. Absent where the world has no history. */
  readonly past?: ((folder: string, revision: string) => Promise<Past | NoPast>) | undefined;
  /** Processors of this machine. */
  readonly processors: number;
  /** Takes on so many threads that all know the briefing; absent where the world has none. */
  readonly hire?: ((count: number, briefing: unknown) => Crew) | undefined;
  /** Fixed for a whole run; `SOURCE_DATE_EPOCH` overrides the clock. */
  readonly now: Date;
  /** Seconds since the run began, for the closing table only: never part of an output. */
  elapsed(): number;
}

/** A world with some answers of its own; everything else is asked of another one, and not before it is needed. */
export const worldOver = (world: World, own: Partial<World>): World => Object.setPrototypeOf(own, world);

/** All files of a folder at a revision, by paths relative to it. */
export type Past = ReadonlyMap<string, Uint8Array>;

/** Why there is no past to read. */
export type NoPast = 'no-git' | 'no-repository' | 'unknown-revision';

/** Small files of one person, by name. */
export interface Settings {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** What earlier runs have kept to save work: anything may be gone at any time, and nothing here ever fails. */
export interface Cache {
  /** What was written last under this key, to the byte. */
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** Threads that each do one task after the other. */
export interface Crew {
  /** Does a task on a thread that is free soonest; rejects where the work itself throws. */
  run(task: unknown): Promise<unknown>;
  dismiss(): Promise<void>;
}

/** Files that become visible all together or not at all. */
export interface Stage {
  write(name: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<WrittenFile>;
  /** Renames everything written into place. */
  commit(): Promise<void>;
  /** Removes everything written; the folder is as it was. */
  discard(): Promise<void>;
}

export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Why the machine could not read or write: everything a person can do something about. */
export type FailureReason =
  | 'full'
  | 'denied'
  | 'read-only'
  | 'not-a-folder'
  | 'is-a-folder'
  | 'name-too-long'
  | 'too-many-open'
  | 'not-a-file'
  | 'leaves-folder'
  | 'other';

/** Thrown by a World when the file system refuses; never a mistake in a game, never a bug. */
export class FileFailure extends Error {
  readonly reason: FailureReason;
  readonly path: string;
  /** What was tried. */
  readonly doing: 'read' | 'write';

  constructor(failure: {
    reason: FailureReason;
    path: string;
    doing: 'read' | 'write';
    cause?: unknown;
  }) {
    super(`cannot ${failure.doing} ${failure.path}: ${failure.reason}`, { cause: failure.cause });
    this.name = 'FileFailure';
    this.reason = failure.reason;
    this.path = failure.path;
    this.doing = failure.doing;
  }
}
