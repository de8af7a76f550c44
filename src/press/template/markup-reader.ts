import { type Code, type Diagnostic, type Facts, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, positionAt, type Source } from '../../diagnostics/line-index.js';
import { readCharacters } from './entities.js';
import { endOfBlanks, lexTagItem, lexTagStart } from './lex-tag.js';
import { LIMITS } from './limits.js';
import type { AttributeNode, ElementNode, MarkupNode, PieceNode } from './markup.js';
import type { ContentStatement, Span } from './syntax.js';

/** Where in the markup the reader stands. */
export type Mode = 'text' | 'comment' | 'tag' | 'value';

interface OpenTag extends Omit<ElementNode, 'span' | 'children'> {
  readonly from: number;
  readonly attributes: AttributeNode[];
}

interface OpenElement {
  readonly node: ElementNode;
  /** The list it stands in, taken up again when it ends. */
  readonly around: MarkupNode[];
}

interface OpenValue extends Omit<AttributeNode, 'span' | 'valueSpan'> {
  readonly quote: string;
  readonly from: number;
  readonly valueFrom: number;
}

/**
 * Reads the XML of a template from stretches of text between holes. A mistake in structure ends the reading, because
 * whatever follows it would be misunderstood.
 */
export class MarkupReader {
  mode: Mode = 'text';
  failed = false;
  nodes: MarkupNode[] = [];
  pieces: PieceNode[] = [];
  /** Elements opened since the innermost block began. */
  elements: OpenElement[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #source: Source;
  #tag: OpenTag = { kind: 'element', name: '', nameSpan: { from: 0, to: 0 }, from: 0, attributes: [] };
  #value: OpenValue = { name: '', value: [], quote: '', from: 0, valueFrom: 0 };
  #commentFrom = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  report<C extends Code>(code: C, facts: Facts[C], { from, to }: Span): void {
    this.problems.push(problem(code, facts, { place: placeBetween(this.#source, from, to) }));
  }

  fail<C extends Code>(code: C, facts: Facts[C], span: Span): void {
    this.report(code, facts, span);
    this.failed = true;
  }

  /** Reads on; what it begins may end in a later stretch. */
  read({ text, from }: ContentStatement): void {
    let at = 0;
    while (at < text.length && !this.failed) {
      if (this.mode === 'text') at = this.#readText(text, at, from);
      else if (this.mode === 'comment') at = this.#readComment(text, at);
      else if (this.mode === 'tag') at = this.#readTag(text, at, from);
      else at = this.#readValue(text, at, from);
    }
  }

  /** Reports what is still open where the template, or a block in it, ends. */
  finish(block?: string): void {
    if (this.failed) return;
    const { from, name, nameSpan } = this.#tag;
    const open = this.elements.at(-1)?.node;
    if (this.mode === 'tag') {
      this.fail('template/unclosed-tag', { what: 'tag', name }, { from, to: nameSpan.to });
    } else if (this.mode === 'comment') {
      const span = { from: this.#commentFrom, to: this.#commentFrom + 4 };
      this.fail('template/unclosed-tag', { what: 'comment', name: '' }, span);
    } else if (this.mode === 'value') this.#failValue();
    else if (open) this.fail('template/unclosed-element', { name: open.name, block }, open.span);
  }

  #readText(text: string, at: number, base: number): number {
    const end = indexOr(text, '<', at);
    if (end > at) this.#addText(text.slice(at, end), base + at);
    return end === text.length ? end : this.#startTag(text, end, base);
  }

  #addText(raw: string, from: number): void {
    this.nodes.push({
      kind: 'text',
      text: this.#characters(raw, from),
      span: { from, to: from + raw.length },
    });
  }

  #characters(raw: string, from: number): string {
    return readCharacters(raw, (entity, at) =>
      this.report('template/unknown-entity', { entity }, { from: from + at, to: from + at + entity.length }),
    );
  }

  #startTag(text: string, at: number, base: number): number {
    const start = lexTagStart(text, at);
    const from = base + at;
    switch (start.kind) {
      case 'bad':
        this.fail('template/bad-tag', start, { from, to: from + 1 });
        return text.length;
      case 'unsupported':
        this.fail('template/unsupported', { what: start.what, text: '' }, { from, to: from + start.length });
        return text.length;
      case 'comment':
        [this.mode, this.#commentFrom] = ['comment', from];
        break;
      case 'close':
        this.#closeElement(start.name, { from, to: from + start.length });
        break;
      case 'open': {
        const nameSpan = { from: from + 1, to: from + start.length };
        this.#tag = { kind: 'element', name: start.name, nameSpan, from, attributes: [] };
        this.mode = 'tag';
      }
    }
    return at + start.length;
  }

  #closeElement(found: string, span: Span): void {
    const open = this.elements.at(-1);
    if (open?.node.name === found) {
      this.elements.pop();
      this.#depth--;
      this.nodes = open.around;
      return;
    }
    const opened = open && positionAt(this.#source, open.node.span.from).line;
    this.fail('template/wrong-closing-tag', { found, expected: open?.node.name, opened }, span);
  }

  #readComment(text: string, at: number): number {
    const end = text.indexOf('-->', at);
    if (end === -1) return text.length;
    this.mode = 'text';
    return end + 3;
  }

  #readTag(text: string, at: number, base: number): number {
    const start = endOfBlanks(text, at);
    const item = lexTagItem(text, start);
    const from = base + start;
    if (item.kind === 'nothing') return start;
    if (item.kind === 'bad') {
      this.fail('template/bad-tag', item, { from, to: from + Math.max(1, item.found.length) });
      return text.length;
    }
    if (item.kind === 'end') this.#endTag(from + item.length, item.empty);
    else this.#startValue(item.name, item.quote, { from, to: from + item.length });
    return start + item.length;
  }

  #endTag(to: number, empty: boolean): void {
    const { from, ...tag } = this.#tag;
    const children: MarkupNode[] = [];
    const node: ElementNode = { ...tag, span: { from, to }, children };
    this.nodes.push(node);
    this.mode = 'text';
    if (empty) return;
    this.elements.push({ node, around: this.nodes });
    this.nodes = children;
    if (++this.#depth > LIMITS.nesting) {
      this.fail('template/too-large', { what: 'nesting', limit: LIMITS.nesting }, node.span);
    }
  }

  #startValue(name: string, quote: string, { from, to }: Span): void {
    if (this.#tag.attributes.some((attribute) => attribute.name === name)) {
      this.report('template/duplicate-attribute', { name }, { from, to: from + name.length });
    }
    this.pieces = [];
    this.#value = { name, quote, from, valueFrom: to, value: this.pieces };
    this.mode = 'value';
  }

  #readValue(text: string, at: number, base: number): number {
    const { quote } = this.#value;
    const end = indexOr(text, quote, at);
    const raw = text.slice(at, end);
    if (raw.includes('<')) {
      this.#failValue();
      return text.length;
    }
    if (end > at) {
      const span = { from: base + at, to: base + end };
      this.pieces.push({ kind: 'text', text: this.#characters(raw, base + at), span });
    }
    if (end === text.length) return end;
    const { name, from, valueFrom, value } = this.#value;
    const spans = { span: { from, to: from + name.length }, valueSpan: { from: valueFrom, to: base + end } };
    this.#tag.attributes.push({ name, value, ...spans });
    this.mode = 'tag';
    return end + 1;
  }

  #failValue(): void {
    const { name, from, valueFrom } = this.#value;
    this.fail('template/unclosed-tag', { what: 'value', name }, { from, to: valueFrom });
  }
}

function indexOr(text: string, wanted: string, at: number): number {
  const found = text.indexOf(wanted, at);
  return found === -1 ? text.length : found;
}
