import { nearest } from '../../diagnostics/suggest.js';
import { LONGEST_TEXT } from '../../project/longest-text.js';
import type { IconShape, TextStyle } from '../../project/theme.js';
import type { InlinePiece } from '../template/element.js';
import { inCapitals } from './capitals.js';
import { type Block, makeBlock } from './chunk.js';
import type { Fonts } from './fonts.js';
import type { Hyphenate } from './hyphenate.js';
import { missingGlyphs } from './missing-glyphs.js';
import { readInline, type Span, type TextSpan } from './read-inline.js';
import { settingFor } from './setting.js';
import type { TextProblem } from './text-problem.js';

/** Shaped text that can be broken into lines of any width and size; all numbers are thousandths of the type size. */
export interface Paragraph {
  /** Stretches between hard line breaks; none for an empty text. */
  readonly blocks: readonly Block[];
  readonly leading: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  readonly letterSpacing: number;
}

export interface TextContext {
  readonly fonts: Fonts;
  readonly icons: ReadonlyMap<string, IconShape>;
  /** BCP 47, for capitals. */
  readonly locale: string;
  /** Of its language, where there are patterns. */
  readonly hyphenate?: Hyphenate | undefined;
}

/**
 * Reads inline markup and shapes every word once, whatever width and size the text will get. An icon nobody knows
 * is left out.
 */
export function prepareParagraph(
  pieces: readonly InlinePiece[],
  style: TextStyle,
  context: TextContext,
): { readonly paragraph: Paragraph; readonly problems: readonly TextProblem[] } {
  const tooLong = tooLongAmong(pieces);
  const { spans, problems } = readInline(tooLong ? [] : pieces);
  const unknown = unknownIcons(spans, context.icons);
  const known = spans.filter((span) => span.kind !== 'icon' || context.icons.has(span.name));
  const worded = style.caps ? known.map((span) => capitals(span, context.locale)) : known;
  const { hyphenate } = context;
  const broken = style.hyphenate && hyphenate ? worded.map((span) => hyphenated(span, hyphenate)) : worded;
  const setting = settingFor(style, context.fonts);
  const blocks = splitAtBreaks(broken)
    .map((block) => makeBlock(block, setting))
    .filter(({ chunks }) => chunks.length > 0);
  const missing = blocks.every(({ complete }) => complete) ? [] : missingGlyphs(worded, setting.faces);
  const { leading, baseline, letterSpacing } = setting;
  return {
    paragraph: { blocks, leading, baseline, letterSpacing },
    problems: [...(tooLong ? [tooLong] : problems), ...unknown, ...missing],
  };
}

/** Of a text that is too long nothing is set. */
function tooLongAmong(pieces: readonly InlinePiece[]): TextProblem | undefined {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST_TEXT) return undefined;
  const longest = pieces.toSorted((a, b) => b.text.length - a.text.length)[0];
  const facts = { limit: LONGEST_TEXT, field: longest?.field };
  return { severity: 'error', code: 'text/too-long', facts };
}

const capitals = (span: Span, locale: string): Span =>
  span.kind === 'text' ? ({ ...span, text: inCapitals(span.text, locale) } satisfies TextSpan) : span;

const hyphenated = (span: Span, hyphenate: Hyphenate): Span =>
  span.kind === 'text' ? ({ ...span, text: hyphenate(span.text) } satisfies TextSpan) : span;

function splitAtBreaks(spans: readonly Span[]): readonly Exclude<Span, { kind: 'break' }>[][] {
  const blocks: Exclude<Span, { kind: 'break' }>[][] = [[]];
  for (const span of spans) {
    if (span.kind === 'break') blocks.push([]);
    else blocks.at(-1)?.push(span);
  }
  return blocks;
}

function unknownIcons(spans: readonly Span[], icons: ReadonlyMap<string, IconShape>): readonly TextProblem[] {
  return spans.flatMap((span) => {
    if (span.kind !== 'icon' || icons.has(span.name)) return [];
    const facts = { name: span.name, nearest: nearest(span.name, icons.keys()), field: span.field };
    return [{ severity: 'error', code: 'text/unknown-icon', facts }];
  });
}
