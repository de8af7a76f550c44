import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { gatherProblems } from '../diagnostics/gather.js';
import { placeBetween, type Source, sourceOf } from '../diagnostics/line-index.js';
import { isRule, nearestRule } from '../diagnostics/rule-names.js';
import { type Excuse, indexExcuses } from './excuse-index.js';

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
  const complaints = gatherProblems();
  for (const file of files) {
    const text = source(file);
    if (text?.includes('cocreator-ignore') !== true) continue;
    for (const found of commentsIn(sourceOf(file, text))) {
      if ('code' in found) complaints.add([found]);
      else excuses.push(found);
    }
  }
  if (excuses.length === 0) return { problems: [...problems, ...complaints.all()], ignored: 0 };
  const used = new Set<Excuse>();
  const kept: Diagnostic[] = [];
  const excuseFor = indexExcuses(excuses);
  for (const each of problems) {
    const excuse = excuseFor(each);
    if (excuse) used.add(excuse);
    if (!excuse || each.severity === 'error') kept.push(each);
    if (excuse && each.severity === 'error')
      complaints.add([problem('check/cannot-ignore', { rule: each.code }, { place: excuse.place })]);
  }
  for (const excuse of excuses) {
    if (used.has(excuse)) continue;
    const { rule, place } = excuse;
    complaints.add([problem('check/unused-ignore', { rule }, { place, severity: 'warning' })]);
  }
  return { problems: [...kept, ...complaints.all()], ignored: problems.length - kept.length };
}

/** For more misspelt rules of one file, the nearest is not looked for. */
const MOST_SUGGESTED = 1000;

function commentsIn(source: Source): readonly (Excuse | Diagnostic)[] {
  const lines = source.text.split('\n').map((line) => line.replace(/\r$/, ''));
  const rangeOf = rangesIn(lines);
  let misspelt = 0;
  return lines.flatMap((line, index): (Excuse | Diagnostic)[] => {
    const [, ofFile, rule, reason] = COMMENT.exec(line) ?? [];
    if (rule === undefined) return [];
    const offset = (source.lines[index] ?? 0) + line.indexOf(rule, line.indexOf('cocreator-ignore') + 16);
    const place = placeBetween(source, offset, offset + rule.length);
    if (!isRule(rule)) {
      const nearest = ++misspelt > MOST_SUGGESTED ? undefined : nearestRule(rule);
      return [problem('check/unknown-rule', { rule, nearest }, { place })];
    }
    if ((reason ?? '') === '') return [problem('check/ignore-without-reason', { rule }, { place })];
    if (ofFile !== undefined) return [{ rule, place, from: 1, to: lines.length }];
    return [{ rule, place, ...rangeOf(index) }];
  });
}

type Lines = Pick<Excuse, 'from' | 'to'>;

/** What a comment on each line speaks for; below a hundred thousand comments, what comes next is looked for once. */
function rangesIn(lines: readonly string[]): (index: number) => Lines {
  const spoken: number[] = [];
  for (let index = lines.length - 1, next = lines.length; index >= 0; index--) {
    if (!/^\s*(?:#.*|<!--.*-->\s*)?$/.test(lines[index] ?? '')) next = index;
    spoken[index] = next;
  }
  const ends = new Map<number, number>();
  return (index) => {
    if (!/^\s*(?:#|<!--)/.test(lines[index] ?? '')) return { from: index + 1, to: index + 1 };
    const first = spoken[index + 1] ?? lines.length;
    const last = ends.get(first) ?? lastBelow(lines, first);
    ends.set(first, last);
    return { from: first + 1, to: last + 1 };
  };
}

function lastBelow(lines: readonly string[], first: number): number {
  const indent = indentOf(lines[first] ?? '');
  let last = first;
  for (let next = first + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) break;
    last = next;
  }
  return last;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
