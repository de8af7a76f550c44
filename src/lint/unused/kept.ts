/** What a game keeps, used or not. */
export interface Kept {
  /** Paths of all files of the game, relative to its folder. */
  readonly files: ReadonlySet<string>;
  /** Every file that was read, by its path as places have it. */
  readonly texts: ReadonlyMap<string, string>;
}

const NAME = /[A-Za-z0-9_][\w-]*/g;

/** Everything in texts that can be a name; each is looked through when its turn comes, because a game may have hundreds. */
export function* namesOf(texts: Iterable<string>): Generator<string, void> {
  for (const text of texts) yield* text.match(NAME) ?? [];
}
