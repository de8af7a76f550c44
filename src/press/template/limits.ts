/** What a template may grow to: far more than any card needs, far less than what would stall the program. */
export const LIMITS = {
  /** UTF-16 units of one file. */
  characters: 65_536,
  /** `{{…}}` in one file. */
  holes: 4_000,
  /** Blocks, parentheses, elements, parts. */
  nesting: 32,
  /** Elements and holes of one template with all its parts, each counted as often as it is used. */
  elements: 20_000,
  /** Turns of `{{#each}}` while one face is filled. */
  turns: 50_000,
  /** Numbers of one `(range …)`. */
  range: 1_000,
} as const;
