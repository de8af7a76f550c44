import { nearest } from '../../diagnostics/suggest.js';
import type { IconShape, TextStyle } from '../../project/theme.js';
import type { InlinePiece } from '../template/element.js';
import { inCapitals } from './capitals.js';
import { type Block, makeBlock } from './chunk.js';
import type { Face, Fonts } from './fonts.js';
import { missingGlyphs } from './missing-glyphs.js';
import { type Emphasis, readInline, type Span, type TextSpan } from './read-inline.js';
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
  const { spans, problems } = readInline(pieces);
  const unknown = unknownIcons(spans, context.icons);
  const known = spans.filter((span) => span.kind !== 'icon' || context.icons.has(span.name));
  const worded = style.caps ? known.map((span) => capitals(span, context.locale)) : known;
  const faces = facesOf(style, context.fonts);
  const letterSpacing = style.letterSpacing * 1000;
  const blocks = splitAtBreaks(worded)
    .map((block) => makeBlock(block, { faces, letterSpacing }))
    .filter(({ chunks }) => chunks.length > 0);
  return {
    paragraph: { blocks, ...lineBox(style, faces.plain), letterSpacing },
    problems: [...problems, ...unknown, ...missingGlyphs(worded, faces)],
  };
}

function facesOf(style: TextStyle, fonts: Fonts): Readonly<Record<Emphasis, Face>> {
  return {
    plain: fonts.face(style.font),
    bold: fonts.face(style.bold ?? style.font),
    italic: fonts.face(style.italic ?? style.font),
  };
}

/**
 * The font's own extent (hhea, the one every system agrees on) is centred in the line, which puts the middle of
 * capitals and ascenders near the middle of the line box.
 */
function lineBox(style: TextStyle, face: Face): Pick<Paragraph, 'leading' | 'baseline'> {
  const leading = (style.leading / style.size) * 1000;
  return { leading, baseline: (leading - face.ascent - face.descent) / 2 + face.ascent };
}

const capitals = (span: Span, locale: string): Span =>
  span.kind === 'text' ? ({ ...span, text: inCapitals(span.text, locale) } satisfies TextSpan) : span;

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
