import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, type Source } from '../../diagnostics/line-index.js';
import { LIMITS } from './limits.js';
import { type RawHole, scanHoles } from './scan-holes.js';
import type { Span } from './syntax.js';

interface OpenBlock {
  readonly hole: RawHole;
  /** The block itself and each `{{else if …}}`, which Handlebars nests. */
  levels: number;
  /** An `{{else}}` that is no `{{else if …}}` has been met. */
  divided: boolean;
}

/** What stops a template from being parsed at all: its size, its depth, a hole or a block left open. */
export function checkHoles(source: Source): Diagnostic | undefined {
  const at = (span: Span) => ({ place: placeBetween(source, span.from, span.to) });
  const tooLarge = (what: 'characters' | 'holes' | 'nesting', span: Span) =>
    problem('template/too-large', { what, limit: LIMITS[what] }, at(span));

  if (source.text.length > LIMITS.characters) return tooLarge('characters', { from: 0, to: 0 });
  const open: OpenBlock[] = [];
  let count = 0;
  for (const hole of scanHoles(source.text)) {
    if (++count > LIMITS.holes) return tooLarge('holes', hole);
    if (hole.kind === 'unclosed')
      return problem('template/unclosed-hole', {}, at({ from: hole.from, to: hole.from + 2 }));
    if (hole.kind === 'raw')
      return problem('template/unsupported', { what: 'raw-block', text: '{{{{' }, at(hole));
    const misplaced = follow(open, hole);
    if (misplaced) return problem('template/wrong-block-end', misplaced, at(hole));
    const depth = open.reduce((sum, { levels }) => sum + levels, hole.parentheses);
    if (depth > LIMITS.nesting) return tooLarge('nesting', hole);
  }
  const left = open.at(-1)?.hole;
  return left && problem('template/unclosed-block', { block: left.name }, at(left));
}

/** Keeps account of open blocks; answers with what ends or divides the wrong one. */
function follow(open: OpenBlock[], hole: RawHole): { found: string; expected?: string } | undefined {
  const last = open.at(-1);
  switch (hole.kind) {
    case 'open':
      open.push({ hole, levels: 1, divided: false });
      return undefined;
    case 'else':
    case 'else-chain':
      if (last === undefined) return { found: 'else' };
      if (last.divided) return { found: 'else', expected: last.hole.name };
      if (hole.kind === 'else') last.divided = true;
      else last.levels++;
      return undefined;
    case 'close':
      if (last === undefined) return { found: `/${hole.name}` };
      if (last.hole.name !== hole.name) return { found: `/${hole.name}`, expected: last.hole.name };
      open.pop();
      return undefined;
    default:
      return undefined;
  }
}
