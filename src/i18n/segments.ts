/** A stretch of a chapter that is translated as one text. */
export interface Segment {
  /** `p3`: the third paragraph; `l2.4`: the fourth item of the second list; `t1.3.2`: a cell. */
  readonly name: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'box-title' | 'box' | 'caption';
  readonly text: string;
  /** Characters of the chapter it takes the place of. */
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly text: string;
  readonly from: number;
}

/** `{{#each …}}` and the like in front of an entry of a list, a row or a heading. */
const OPENERS = /^(?:\{\{[#/~][^}]*\}\}|\{\{else[^}]*\}\})+(?=\s*(?:[-*+]\s|\||#))/;
const HEADING = /^(#{1,6}\s+)(.*)$/;
const ITEM = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)(.*)$/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const DIVIDER = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;
const CALLOUT = /^(\[!\w+\][ \t]*)(.*)$/;
const FIGURE = /!\[([^[\]]*)\]\([^)]*\)/g;

/** Cuts a chapter into the texts a translator sees: block by block, an entry of a list and a cell of a table each by itself. */
export function segmentsOf(chapter: string): readonly Segment[] {
  return new Cutter(chapter).cut();
}

class Cutter {
  readonly #lines: readonly Line[];
  readonly #counts = new Map<string, number>();
  readonly #segments: Segment[] = [];
  #at = 0;

  constructor(chapter: string) {
    let from = 0;
    this.#lines = chapter.split('\n').map((text) => {
      const line = { text: text.replace(/\r$/, ''), from };
      from += text.length + 1;
      return line;
    });
  }

  cut(): readonly Segment[] {
    for (let line = this.#lines[this.#at]; line; line = this.#lines[this.#at]) this.#block(line);
    return this.#segments;
  }

  #block(line: Line): void {
    const inner = withoutOpeners(line);
    const heading = HEADING.exec(inner.text);
    if (inner.text.trim() === '' || RULE.test(inner.text)) this.#at += 1;
    else if (heading) this.#heading(inner, heading[1]?.length ?? 0);
    else if (inner.text.startsWith('|')) this.#table();
    else if (inner.text.startsWith('>')) this.#box();
    else if (inner.text.startsWith('![')) this.#figure(inner);
    else if (ITEM.test(inner.text)) this.#list();
    else this.#paragraph('paragraph', this.#next('p'));
  }

  #heading({ text, from }: Line, mark: number): void {
    this.#at += 1;
    this.#add('heading', this.#next('h'), text.slice(mark), from + mark);
  }

  #table(): void {
    const name = this.#next('t');
    let row = 0;
    for (let line = this.#here(); line?.text.startsWith('|'); line = this.#here()) {
      this.#at += 1;
      if (DIVIDER.test(line.text)) continue;
      row += 1;
      for (const [column, cell] of cellsOf(line).entries())
        this.#add('cell', `${name}.${row}.${column + 1}`, cell.text, cell.from);
    }
  }

  #list(): void {
    const name = this.#next('l');
    for (let count = 1; ; count += 1) {
      const line = this.#here();
      const mark = line && ITEM.exec(line.text)?.[1];
      if (line === undefined || mark === undefined) return;
      this.#paragraph('item', `${name}.${count}`, mark.length);
      // A further paragraph of the same entry stands indented behind a blank line.
      for (let more = 2; this.#moreOfItem(); more += 1) this.#paragraph('item', `${name}.${count}.${more}`);
      if (this.#here()?.text.trim() === '' && ITEM.test(this.#lines[this.#at + 1]?.text ?? '')) this.#at += 1;
    }
  }

  #moreOfItem(): boolean {
    const next = this.#lines[this.#at + 1]?.text ?? '';
    if (this.#here()?.text.trim() !== '' || !/^\s{2,}\S/.test(next) || ITEM.test(next)) return false;
    this.#at += 1;
    return true;
  }

  #box(): void {
    const name = this.#next('b');
    let count = 0;
    const first = this.#here();
    const sign = first && CALLOUT.exec(first.text.replace(/^>\s?/, ''));
    if (first && sign) {
      const mark = first.text.length - (sign[2]?.length ?? 0);
      this.#add('box-title', `${name}.title`, sign[2] ?? '', first.from + mark);
      this.#at += 1;
    }
    for (let line = this.#here(); line?.text.startsWith('>'); line = this.#here()) {
      const mark = /^>\s*/.exec(line.text)?.[0].length ?? 0;
      if (line.text.slice(mark) === '') {
        this.#at += 1;
        continue;
      }
      count += 1;
      this.#paragraph('box', `${name}.${count}`, mark, '>');
    }
  }

  #figure(line: Line): void {
    this.#at += 1;
    const name = this.#next('f');
    for (const [index, found] of [...line.text.matchAll(FIGURE)].entries())
      this.#add('caption', `${name}.${index + 1}`, found[1] ?? '', line.from + found.index + 2);
  }

  /** Lines up to a blank one, the next entry, or the end of a box; they are one text. */
  #paragraph(kind: Segment['kind'], name: string, mark = 0, prefix = ''): void {
    const first = this.#here();
    if (first === undefined) return;
    const lines: Line[] = [];
    for (let line = this.#here(); line && this.#goesOn(line, lines.length, prefix); line = this.#here()) {
      lines.push(line);
      this.#at += 1;
    }
    const skip = mark || (/^\s*/.exec(first.text)?.[0].length ?? 0);
    const text = lines
      .map((line, index) => (index === 0 ? line.text.slice(skip) : line.text.slice(prefix.length).trim()))
      .join(' ');
    const last = lines.at(-1) ?? first;
    this.#add(kind, name, text, first.from + skip, last.from + last.text.length);
  }

  #goesOn({ text }: Line, count: number, prefix: string): boolean {
    if (count === 0) return true;
    if (!text.startsWith(prefix)) return false;
    const inner = text.slice(prefix.length).trim();
    return inner !== '' && !ITEM.test(inner) && !/^(?:[|>#]|!\[|\{\{[#/])/.test(inner);
  }

  #here(): Line | undefined {
    const line = this.#lines[this.#at];
    return line && withoutOpeners(line);
  }

  #next(letter: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    return `${letter}${count}`;
  }

  #add(
    kind: Segment['kind'],
    name: string,
    written: string,
    start: number,
    end = start + written.length,
  ): void {
    if (!hasWords(written)) return;
    const text = written.trim();
    const before = written.length - written.trimStart().length;
    const after = written.length - written.trimEnd().length;
    this.#segments.push({ name, kind, text, from: start + before, to: end - after });
  }
}

function withoutOpeners({ text, from }: Line): Line {
  const length = OPENERS.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), from: from + length };
}

/** Words outside holes, icons and the targets of links; what an expression puts there is translated where it stands. */
function hasWords(text: string): boolean {
  const words = text
    .replaceAll(/\{\{[^}]*\}\}/g, '')
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']');
  return /\p{L}/u.test(words);
}

/** The cells of a row; a bar inside a hole or behind a backslash is no edge. */
function cellsOf({ text, from }: Line): readonly Line[] {
  const cells: Line[] = [];
  let start = 1;
  let depth = 0;
  for (let at = 1; at < text.length; at++) {
    if (text.startsWith('{{', at)) depth += 1;
    if (text.startsWith('}}', at)) depth -= 1;
    if (text[at] !== '|' || depth > 0 || text[at - 1] === '\\') continue;
    cells.push({ text: text.slice(start, at), from: from + start });
    start = at + 1;
  }
  if (text.slice(start).trim() !== '') cells.push({ text: text.slice(start), from: from + start });
  return cells;
}
