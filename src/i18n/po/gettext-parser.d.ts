declare module 'gettext-parser' {
  export interface PoComments {
    translator?: string;
    reference?: string;
    extracted?: string;
    flag?: string;
    previous?: string;
  }
  export interface PoMessage {
    msgctxt?: string;
    msgid: string;
    msgid_plural?: string;
    msgstr: string[];
    comments?: PoComments;
  }
  type Messages = Record<string, Record<string, PoMessage>>;
  export interface PoTable {
    charset?: string;
    headers: Record<string, string>;
    translations: Messages;
    obsolete?: Messages;
  }
  export const po: {
    /** Throws a SyntaxError with `lineNumber`. */
    parse(input: string, options?: { validation?: boolean }): PoTable;
    compile(table: PoTable, options?: { foldLength?: number; sort?: boolean }): Uint8Array;
  };
}
