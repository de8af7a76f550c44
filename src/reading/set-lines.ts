import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FrameItem } from '../press/frame.js';
import { type Line, layText } from '../press/text/break-lines.js';
import { canDraw, type Fonts } from '../press/text/fonts.js';
import { paintText } from '../press/text/paint-text.js';
import { prepareParagraph } from '../press/text/paragraph.js';
import { readInline } from '../press/text/read-inline.js';
import type { TextStyle, Theme } from '../project/theme.js';
import type { Box, Mm, Pt } from '../units.js';
import { languageOf, markPassages, type Passage } from './passages.js';

/** A text in lines of a width. */
export interface LineText {
  readonly lines: readonly SetLine[];
  readonly height: Mm;
  /** Without any markup: for bookmarks. */
  readonly plain: string;
}

interface SetLine {
  readonly height: Mm;
  readonly width: Mm;
  /** Its runs with its left end at `x` and its top at `y`. */
  runsAt(x: Mm, y: Mm): readonly SetRun[];
}

/** Words that belong to one tag. */
interface SetRun {
  readonly items: readonly FrameItem[];
  readonly link: string | undefined;
  /** Where it is another than that of the document. */
  readonly language: string | undefined;
  readonly box: Box;
  readonly words: string;
}

interface Setting {
  readonly style: TextStyle;
  readonly size: Pt;
  readonly width: Mm;
  readonly desk: TextDesk;
}

interface TextDesk {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly language: string;
  /** Words in other languages. */
  readonly passages: readonly Passage[];
  readonly refuse?: ((problems: readonly Diagnostic[]) => void) | undefined;
}

/** Breaks a text with inline markup into lines; characters the fonts lack become question marks. */
export function setLines(text: string, { style, size, width, desk }: Setting): LineText {
  const { theme, fonts, language } = desk;
  const face = fonts.face(style.font);
  const marked = markPassages(text, desk.passages);
  const known = Array.from(marked, (sign) => {
    const drawn = canDraw(face, sign.codePointAt(0) ?? 0) || /\s/.test(sign);
    return drawn ? sign : '?';
  }).join('');
  const context = { fonts, icons: theme.icons, locale: language };
  // A question mark may stand for a sign that no font has, never for a script that cannot be set.
  if (known !== marked)
    desk.refuse?.(
      prepareParagraph([{ text: marked }], style, context).problems.filter(
        ({ code }) => code === 'text/unsupported-script',
      ),
    );
  const { paragraph } = prepareParagraph([{ text: known }], style, context);
  const laid = layText(paragraph, { size, width, balance: style.balance });
  const lines = laid.lines.map((line): SetLine => {
    const one = { ...laid, lines: [line] };
    return {
      height: laid.leading,
      width: line.width,
      runsAt: (x, y) =>
        inRuns(
          line,
          paintText(one, {
            x,
            y,
            width: Math.max(width, line.width),
            align: 'start',
            size,
            color: style.color,
            icons: () => [],
            style,
          }),
        ),
    };
  });
  return { lines, height: laid.height, plain: plainOf(known) };
}

/** Runs that lead somewhere or are in another language stand by themselves, those between them together. */
function inRuns({ runs }: Line, items: readonly FrameItem[]): readonly SetRun[] {
  const found: {
    items: FrameItem[];
    link: string | undefined;
    language: string | undefined;
    box: Box;
    words: string;
  }[] = [];
  const drawn = items.filter((item) => item.kind !== 'link');
  const boxes = new Map(items.map((item, index) => [item, items[index + 1]]));
  for (const [index, item] of drawn.entries()) {
    const after = boxes.get(item);
    const link = after?.kind === 'link' ? after.to : undefined;
    const box = after?.kind === 'link' ? after.box : NOWHERE;
    const language = languageOf(runs[index]?.link);
    const words = item.kind === 'text' ? item.words.map(({ text }) => text).join(' ') : '';
    const last = found.at(-1);
    if (last && link === undefined && last.link === undefined && last.language === language)
      last.items.push(item);
    else found.push({ items: [item], link, language, box, words });
  }
  return runs.length === 0 ? [] : found;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

const plainOf = (text: string): string =>
  readInline([{ text }])
    .spans.map((span) => (span.kind === 'text' ? span.text : ' '))
    .join('')
    .trim();
