import type { Range } from './flaw.js';

export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** From an offset (without blanks) to the last letter of its line. */
export function restOfLine(text: string, offset: number): Range {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline === -1 ? undefined : newline);
  const from = offset + (line.length - line.trimStart().length);
  return [from, Math.max(from + 1, offset + line.trimEnd().length)];
}

/** The letters of the line an offset stands in. */
export const lineAt = (text: string, offset: number): Range => restOfLine(text, lineStartAt(text, offset));

/** The letters of the next line that holds more than blanks and remarks; of the last one where there is none. */
export function nextLine(text: string, offset: number): Range {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return lineAt(text, offset);
  const range = restOfLine(text, newline + 1);
  const [from, to] = range;
  return /^(?:#|\s|$)/.test(text.slice(from, to)) && from < text.length ? nextLine(text, from) : range;
}

/** `[` and `{` that are open where an offset stands, as far as its own line tells. */
export function openBrackets(text: string, offset: number): number {
  const before = text.slice(lineStartAt(text, offset), offset).replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (before.match(/[[{]/g)?.length ?? 0) - (before.match(/[\]}]/g)?.length ?? 0);
}

const LONGEST_SHOWN = 60;

/** A text as it would be written in quotes; nothing where it is too long to be shown. */
export function inQuotes(text: string): string | undefined {
  if (text.length > LONGEST_SHOWN || text.includes('\n')) return undefined;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `'${text}'`;
}

/** `// later`, as programmers begin remarks, in YAML. */
export function asRemark(line: string): string | undefined {
  const remark = /^\/\/+\s*(.+)$/.exec(line)?.[1];
  return remark && `# ${remark}`;
}
