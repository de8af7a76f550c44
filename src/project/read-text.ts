import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sourceOf } from '../diagnostics/line-index.js';
import { decode } from './decode.js';
import { unreadable } from './parse.js';

/** A file as text, such as a template or a chapter, or why it is none. */
export function readText(
  file: string,
  bytes: Uint8Array,
): { readonly source: string; readonly problem: Diagnostic | undefined } {
  const { text, wrong } = decode(bytes);
  return { source: text, problem: wrong && unreadable(wrong, sourceOf(file, text)) };
}
