/** Replaces a stretch of a text; offsets count UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits from the front; one that overlaps an earlier one is left for the next time. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly applied: number } {
  let [result, at, applied] = ['', 0, 0];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
    applied++;
  }
  return { text: result + text.slice(at), applied };
}
