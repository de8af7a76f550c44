import type { InlinePiece } from './element.js';

/**
 * Collects the stretches of a text. Spaces are collapsed as in HTML, across stretches too; line breaks of the card stay,
 * as do those asked for with `&#10;`.
 */
export class ContentBuilder {
  readonly #pieces: InlinePiece[] = [];
  /** Whether a space now would be one too many. */
  #afterSpace = true;

  add(raw: string, field: string | undefined): void {
    const text = this.#afterSpace ? collapsed(raw).replace(/^ +/, '') : collapsed(raw);
    if (text === '') return;
    this.#afterSpace = /[ \n]$/.test(text);
    this.#pieces.push(field === undefined ? { text } : { text, field });
  }

  finish(): readonly InlinePiece[] {
    while (this.#afterSpace) {
      const last = this.#pieces.pop();
      if (!last) break;
      const text = last.text.replace(/[ \n]+$/, '');
      if (text === '') continue;
      this.#pieces.push({ ...last, text });
      break;
    }
    return this.#pieces;
  }
}

const NEEDS_WORK = /[\t\r\f]| {2}| \n|\n /;

function collapsed(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text.replace(/(?<![ \t\f\r])[ \t\f\r]*(\r\n?|\n)[ \t\f\r]*/g, '\n').replace(/[ \t\f\r]+/g, ' ');
}
