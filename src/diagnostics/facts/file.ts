/** What a file is that should be a text: `office` stands for all that is packed as Word and Excel pack theirs. */
export type FileFormat = 'utf-16' | 'office' | 'pdf' | 'picture' | 'binary';

/** What can be wrong with a file as such, before anyone reads its content. */
export interface FileFacts {
  'file/not-found': { path: string; nearest?: string | undefined };
  /** The path is absolute, climbs out of the game folder, or is an address. */
  /** `better` is the path without backslashes, where nothing else is wrong with it. */
  'file/path-leaves-folder': { path: string; better?: string | undefined };
  'file/too-large': { megabytes: number; limit: number };
  /** `limit` in characters. */
  'file/long-line': { limit: number };
  'file/many-problems': { told: number; more: number };
  'file/not-text': { format: FileFormat };
  /** Rows of a spreadsheet where cards are expected; `columns` are those of its first row. */
  'file/table': { columns: number };
  'file/merge-conflict': Record<never, never>;
  'file/not-utf8': { byte: string };
  'file/control-character': { code: string };
  'file/lone-carriage-return': Record<never, never>;
}
