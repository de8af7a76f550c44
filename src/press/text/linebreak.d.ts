declare module 'linebreak' {
  /** Finds where Unicode (UAX 14) lets a line of text end, from its start to its end. */
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
