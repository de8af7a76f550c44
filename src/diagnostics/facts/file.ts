/** What can be wrong with a file as such, before anyone reads its content. */
export interface FileFacts {
  'file/not-found': { path: string; nearest?: string | undefined };
  /** The path is absolute, climbs out of the game folder, or is an address. */
  'file/path-leaves-folder': { path: string };
  'file/too-large': { megabytes: number; limit: number };
  /** `limit` in characters. */
  'file/long-line': { limit: number };
  'file/many-problems': { told: number; more: number };
  'file/not-utf8': { byte: string };
  'file/control-character': { code: string };
  'file/lone-carriage-return': Record<never, never>;
}
