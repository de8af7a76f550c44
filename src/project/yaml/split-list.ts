/** One entry of a list that fills a whole file, and where its text begins. */
export interface ListPiece {
  readonly text: string;
  readonly from: number;
}

/** Directives and document marks speak about the whole file. */
const WHOLE_FILE = /^(?:%|---|\.\.\.)/m;
const ENTRY = /^-(?=\s)/gm;

/**
 * Cuts the text of a deck into one piece a card; `undefined` when the file is not a plain list. In such a list, a dash in
 * the first column can be nothing but a new entry. Pieces parse twice as fast as the whole, and a card with a mistake
 * in it leaves the other cards readable.
 */
export function splitList(text: string): readonly ListPiece[] | undefined {
  if (WHOLE_FILE.test(text)) return undefined;
  const starts = [...text.matchAll(ENTRY)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || !isBlank(text.slice(0, first))) return undefined;
  return starts.map((from, index) => ({ from, text: text.slice(from, starts[index + 1]) }));
}

const isBlank = (head: string): boolean => head.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
