/** What a game keeps, used or not. */
export interface Kept {
  /** Paths of all files of the game, relative to its folder. */
  readonly files: ReadonlySet<string>;
  /** Every file that was read, by its path as places have it. */
  readonly texts: ReadonlyMap<string, string>;
}

const NAME = /[A-Za-z0-9_][\w-]*/g;

/** Everything in a text that can be a name. */
export const namesIn = (text: string): readonly string[] => text.match(NAME) ?? [];
