import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic.js';
import type { TranslationFacts } from '../../diagnostics/facts/translation.js';
import { placeBetween, type Source } from '../../diagnostics/line-index.js';

/** Where the messages of a translator's file stand. */
export interface PoIndex {
  readonly source: Source;
  /** The translation of a message, by its context; `form` is for counted texts. */
  readonly placeOf: (context: string, form?: number) => Place | undefined;
  /** A line of the head by its key, or where the head begins. */
  readonly headPlace: (key: string) => Place;
  /** Broken strings and contexts that come twice: the parser would pass over them. */
  readonly problems: readonly Diagnostic[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const LINE = /^(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]+)?("(?:[^"\\]|\\.)*")?[ \t\r]*$/;

/** Finds lines by themselves: the parser forgets where it found what. */
export function indexPo(source: Source): PoIndex {
  const places = new Map<string, Range>();
  const contexts = new Map<string, Range>();
  const problems: Diagnostic[] = [];
  let context = '';
  let open: string | undefined;
  let next = 0;
  for (const [number, from] of source.lines.entries()) {
    const end = source.lines[number + 1] ?? source.text.length + 1;
    const line = source.text.slice(from, end - 1);
    if (/^\s*(?:#|$)/.test(line)) {
      open = undefined;
      if (line.trim() === '') context = '';
      continue;
    }
    const [, key, form = '0', quoted] = LINE.exec(line) ?? [];
    const here = { from, to: end - 1 };
    const why = quoted === undefined ? whyUnread(line) : STRANGE_ESCAPE.test(quoted) ? 'escape' : undefined;
    if (why !== undefined || quoted === undefined) {
      const place = placeBetween(source, from, end - 1);
      problems.push(problem('translation/syntax', { why: why ?? 'word' }, { place }));
    } else if (key === 'msgctxt') {
      context = quoted.slice(1, -1);
      const first = contexts.get(context);
      if (first) problems.push(twice(context, source, { here, first }));
      else contexts.set(context, here);
      open = undefined;
    } else if (key === 'msgstr') {
      if (Number(form) !== next) {
        const place = placeBetween(source, from, from + line.indexOf('"'));
        problems.push(problem('translation/syntax', { why: 'form' }, { place }));
      }
      next = Number(form) + 1;
      open = `${context}\n${Number(form)}`;
      places.set(open, { from: from + line.indexOf('"'), to: end - 1 });
    } else if (key !== undefined) [open, next] = [undefined, 0];
    else if (open !== undefined) places.set(open, { from: places.get(open)?.from ?? from, to: end - 1 });
  }
  const placeOf = (wanted: string, form = 0): Place | undefined => {
    const range = places.get(`${wanted}\n${form}`) ?? places.get(`${wanted}\n0`);
    return range && placeBetween(source, range.from, range.to);
  };
  return { source, placeOf, headPlace: (key) => headPlace(key, source), problems };
}

/** What msgfmt does not know either; `\\` is a backslash, so that pairs are passed over first. */
const STRANGE_ESCAPE = /^"(?:[^"\\]|\\[abfnrtv"\\0-7x])*\\[^abfnrtv"\\0-7x]/;

/** Why a line is none of a PO file. */
function whyUnread(line: string): TranslationFacts['translation/syntax']['why'] {
  const [, text] = /^\s*(?:(?:msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?)?\s*(\S.*)?$/.exec(line) ?? [];
  if (/^["]/.test(text ?? '')) return 'string';
  return /^[“”„«»‘’']/.test(text ?? '') ? 'quotes' : 'word';
}

/** The head is the text of the message without an id. */
function headPlace(key: string, source: Source): Place {
  const [first = 0] = [...source.text.matchAll(/^msgid ""/gm)].map(({ index }) => index);
  const line = source.text.slice(first).split(/\n[^\S\n]*\n/, 1)[0] ?? '';
  const at = line.search(new RegExp(`^"${key}:`, 'im'));
  const from = at === -1 ? first : first + at;
  const end = source.text.indexOf('\n', from);
  return placeBetween(source, from, end === -1 ? source.text.length : end);
}

function twice(
  context: string,
  source: Source,
  { here, first }: { readonly here: Range; readonly first: Range },
): Diagnostic {
  const related = [{ place: placeBetween(source, first.from, first.to), note: 'first-used-here' as const }];
  const place = placeBetween(source, here.from, here.to);
  return problem('translation/twice', { context }, { place, related });
}
