import type { PdfObject } from './pdf-object.js';

/** An operator of a content stream, or a word such as `obj`. */
export interface Operator {
  readonly operator: string;
}

export type Token = PdfObject | Operator | undefined;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
/** Deeper nesting is no document, but an attack. */
const DEEPEST = 100;

/** Reads objects and operators one after the other; `undefined` at the end. Never throws, whatever the bytes. */
export class TokenReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  next(depth = 0): Token {
    this.skipWhite();
    const byte = this.bytes[this.at];
    if (byte === undefined || depth > DEEPEST) return undefined;
    const sign = String.fromCharCode(byte);
    if (sign === '/') return { name: this.name() };
    if (sign === '(') return { text: this.literal() };
    if (sign === '[') return this.list(depth);
    if (sign === '<') return this.bytes[this.at + 1] === byte ? this.dict(depth) : { text: this.hex() };
    if (']>)}{'.includes(sign)) {
      this.at += sign === '>' && this.bytes[this.at + 1] === byte ? 2 : 1;
      return { operator: sign };
    }
    return this.word();
  }

  /** An object where one is expected; references are two numbers and an R. */
  object(depth = 0): PdfObject | Operator | undefined {
    const token = this.next(depth);
    if (typeof token !== 'number' || !Number.isInteger(token)) return token;
    const before = this.at;
    const generation = this.next(depth);
    const mark = typeof generation === 'number' ? this.next(depth) : undefined;
    if (isOperator(mark) && mark.operator === 'R') return { ref: token };
    this.at = before;
    return token;
  }

  private skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at += 1;
      } else if (byte === undefined || !WHITE.has(byte)) return;
      else this.at += 1;
    }
  }

  private regular(): string {
    const from = this.at;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] ?? 0;
      if (WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.at += 1;
    }
    return Buffer.from(this.bytes.subarray(from, this.at)).toString('latin1');
  }

  private name(): string {
    this.at += 1;
    return this.regular().replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  private word(): Token {
    const word = this.regular();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (word === '') this.at += 1;
    return { operator: word };
  }

  private literal(): string {
    let depth = 0;
    let text = '';
    for (; this.at < this.bytes.length; this.at++) {
      const sign = String.fromCharCode(this.bytes[this.at] ?? 0);
      if (sign === '\\') {
        this.at += 1;
        text += String.fromCharCode(this.bytes[this.at] ?? 0);
        continue;
      }
      if (sign === '(' && depth++ === 0) continue;
      if (sign === ')' && --depth === 0) break;
      text += sign;
    }
    this.at += 1;
    return text;
  }

  private hex(): string {
    const from = this.at + 1;
    const to = this.bytes.indexOf(0x3e, from);
    this.at = to < 0 ? this.bytes.length : to + 1;
    const digits = Buffer.from(this.bytes.subarray(from, this.at - 1))
      .toString('latin1')
      .replaceAll(/[^0-9a-fA-F]/g, '');
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  }

  private list(depth: number): PdfObject {
    this.at += 1;
    const values: PdfObject[] = [];
    for (;;) {
      const value = this.object(depth + 1);
      if (value === undefined || (isOperator(value) && value.operator === ']')) return values;
      if (!isOperator(value)) values.push(value);
    }
  }

  private dict(depth: number): PdfObject {
    this.at += 2;
    const dict = new Map<string, PdfObject>();
    for (;;) {
      const key = this.next(depth + 1);
      if (key === undefined || (isOperator(key) && key.operator === '>')) return { dict };
      if (typeof key !== 'object' || key === null || !('name' in key)) continue;
      const value = this.object(depth + 1);
      if (value === undefined || isOperator(value)) return { dict };
      dict.set(key.name, value);
    }
  }
}

export const isOperator = (token: Token): token is Operator =>
  typeof token === 'object' && token !== null && 'operator' in token;
