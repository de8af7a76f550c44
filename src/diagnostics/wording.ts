/** What the maker reads about one problem. */
export interface Wording {
  readonly message: string;
  /** The way out. */
  readonly hint?: string | undefined;
}
