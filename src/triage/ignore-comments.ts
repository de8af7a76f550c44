import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import { placeBetween, type Source, sourceOf } from '../diagnostics/line-index.js';
import { covers, isRule, nearestRule } from '../diagnostics/rule-names.js';

/** A comment that excuses something: `# cocreator-ignore reading/lix: the law says it in these words`. */
interface Excuse {
  readonly rule: string;
  /** Where the comment names the rule. */
  readonly place: Place;
  /** First and last line it speaks for, counted from 1. */
  readonly from: number;
  readonly to: number;
}

interface Sifted {
  readonly problems: readonly Diagnostic[];
  readonly ignored: number;
}

const COMMENT =
  /(?:^|\s)(?:#|<!--)[ \t]*cocreator-ignore(-file)?[ \t]+([\w/*-]+)[ \t]*(?::[ \t]*([^\n]*?))?[ \t]*(?:-->)?[ \t]*$/u;

/**
 * Leaves out what comments excuse, and reports comments that excuse nothing, give no reason or name no rule. A comment
 * beside something speaks for its line; one on a line of its own speaks for what comes next, with all that is indented
 * below it: a field, a card, an element. `cocreator-ignore-file` speaks for the file. What stops a build cannot be excused.
 */
export function withoutIgnored(
  problems: readonly Diagnostic[],
  files: readonly string[],
  source: (file: string) => string | undefined,
): Sifted {
  const excuses: Excuse[] = [];
  const complaints: Diagnostic[] = [];
  for (const file of files) {
    const text = source(file);
    if (text?.includes('cocreator-ignore') !== true) continue;
    for (const found of commentsIn(sourceOf(file, text))) {
      if ('code' in found) complaints.push(found);
      else excuses.push(found);
    }
  }
  if (excuses.length === 0) return { problems: [...problems, ...complaints], ignored: 0 };
  const used = new Set<Excuse>();
  const kept: Diagnostic[] = [];
  for (const each of problems) {
    const excuse = excuses.find((one) => speaksFor(one, each));
    if (excuse) used.add(excuse);
    if (!excuse || each.severity === 'error') kept.push(each);
    if (excuse && each.severity === 'error')
      complaints.push(problem('check/cannot-ignore', { rule: each.code }, { place: excuse.place }));
  }
  for (const excuse of excuses) {
    if (used.has(excuse)) continue;
    const { rule, place } = excuse;
    complaints.push(problem('check/unused-ignore', { rule }, { place, severity: 'warning' }));
  }
  return { problems: [...kept, ...complaints], ignored: problems.length - kept.length };
}

const speaksFor = ({ rule, place, from, to }: Excuse, { code, place: at }: Diagnostic): boolean =>
  at !== undefined &&
  at.file === place.file &&
  at.start.line >= from &&
  at.start.line <= to &&
  covers(rule, code);

function commentsIn(source: Source): readonly (Excuse | Diagnostic)[] {
  const lines = source.text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.flatMap((line, index): (Excuse | Diagnostic)[] => {
    const [, ofFile, rule, reason] = COMMENT.exec(line) ?? [];
    if (rule === undefined) return [];
    const offset = (source.lines[index] ?? 0) + line.indexOf(rule, line.indexOf('cocreator-ignore') + 16);
    const place = placeBetween(source, offset, offset + rule.length);
    if (!isRule(rule))
      return [problem('check/unknown-rule', { rule, nearest: nearestRule(rule) }, { place })];
    if ((reason ?? '') === '') return [problem('check/ignore-without-reason', { rule }, { place })];
    if (ofFile !== undefined) return [{ rule, place, from: 1, to: lines.length }];
    return [{ rule, place, ...rangeOf(lines, index) }];
  });
}

function rangeOf(lines: readonly string[], index: number): { from: number; to: number } {
  if (!/^\s*(?:#|<!--)/.test(lines[index] ?? '')) return { from: index + 1, to: index + 1 };
  let first = index + 1;
  while (first < lines.length && /^\s*(?:#.*|<!--.*-->\s*)?$/.test(lines[first] ?? '')) first++;
  const indent = indentOf(lines[first] ?? '');
  let last = first;
  for (let next = first + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) break;
    last = next;
  }
  return { from: first + 1, to: last + 1 };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
