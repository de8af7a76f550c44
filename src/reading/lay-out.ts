import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AnchorItem, FrameItem } from '../press/frame.js';
import type { Tag, TaggedLink, TaggedPage, TaggedRun } from '../press/tagged.js';
import type { Fonts } from '../press/text/fonts.js';
import { isWebAddress } from '../press/web-address.js';
import type { Theme } from '../project/theme.js';
import { MM_PER_PT, type Mm, type Pt } from '../units.js';
import type { ReadingBlock, ReadingDocument, ReadingItem } from './document.js';
import { drawTable } from './draw-table.js';
import type { Passage } from './passages.js';
import { type LineText, setLines } from './set-lines.js';
import { headingStyle, textStyle } from './type-styles.js';

/** What pages of a document for reading are made with. */
export interface PageDesk {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** BCP 47. */
  readonly language: string;
  /** Words in other languages. */
  readonly passages: readonly Passage[];
  /** Of the smallest text. */
  readonly size: Pt;
  /** At the foot of a page; slots: n, of. */
  readonly page: string;
  /** Told of text in a script that cannot be set. */
  readonly refuse?: ((problems: readonly Diagnostic[]) => void) | undefined;
}

const PAPER = { width: 210, height: 297 };
const MARGIN = { x: 24, top: 22, bottom: 26 };
const COLUMN: Mm = PAPER.width - 2 * MARGIN.x;
const BOTTOM: Mm = PAPER.height - MARGIN.bottom;

interface OpenPage {
  readonly runs: TaggedRun[];
  readonly links: TaggedLink[];
  readonly anchors: AnchorItem[];
}

/** Lays a document out on A4 pages, one column, in the order in which it is read. */
export function layOutDocument(document: ReadingDocument, desk: PageDesk): readonly TaggedPage[] {
  const flow = new Flow(desk, anchorsIn(document.blocks));
  const root: Tag = { type: 'Document', parent: undefined };
  for (const block of withoutGaps(document.blocks)) flow.block(block, { parent: root, left: 0 });
  return flow.finish();
}

/** A heading is at most one level below the one before: a skipped level sounds like a missing heading. */
function withoutGaps(blocks: readonly ReadingBlock[]): readonly ReadingBlock[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last };
  });
}

const anchorsIn = (blocks: readonly ReadingBlock[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])));

interface Spot {
  readonly parent: Tag;
  /** From the left of the column. */
  readonly left: Mm;
}

/** Pages under way. */
export class Flow {
  private readonly pages: OpenPage[] = [];
  private y: Mm = Number.POSITIVE_INFINITY;
  private readonly em: Mm;

  readonly desk: PageDesk;
  private readonly anchors: ReadonlySet<string>;

  constructor(desk: PageDesk, anchors: ReadonlySet<string>) {
    this.desk = desk;
    this.anchors = anchors;
    this.em = desk.size * MM_PER_PT;
    this.turn();
  }

  block(block: ReadingBlock, spot: Spot): void {
    switch (block.kind) {
      case 'heading':
        this.heading(block, spot);
        return;
      case 'paragraph':
        this.text(block.text, { ...spot, tag: { type: 'P', parent: spot.parent } });
        this.y += 0.6 * this.em;
        return;
      case 'list':
        this.list(block, spot);
        return;
      case 'table':
        this.gap(0.4);
        drawTable(block, this, { parent: spot.parent, left: MARGIN.x, width: COLUMN });
        this.y += 0.8 * this.em;
        return;
      case 'figure':
        this.figure(block, spot);
        return;
    }
  }

  private heading({ level, text, anchor }: Extract<ReadingBlock, { kind: 'heading' }>, spot: Spot): void {
    const style = headingStyle(this.desk, level);
    if (!this.isAtTop()) this.gap(level <= 2 ? 1.8 : 1.1);
    const set = setLines(text, { style, size: style.size, width: COLUMN, desk: this.desk });
    // A heading never ends a page.
    if (this.y + set.height + 4 * this.em > BOTTOM) this.turn();
    const title = set.plain;
    this.page.anchors.push({
      kind: 'anchor',
      name: anchor,
      y: this.y,
      bookmark: { title, level: level - 1 },
    });
    this.lines(set, { tag: { type: `H${Math.min(level, 6)}`, parent: spot.parent }, left: MARGIN.x });
    this.y += 0.4 * this.em;
  }

  private text(text: string, { tag, left }: { readonly tag: Tag; readonly left: Mm }): void {
    const style = textStyle(this.desk);
    const width = COLUMN - left;
    this.lines(setLines(text, { style, size: style.size, width, desk: this.desk }), {
      tag,
      left: MARGIN.x + left,
    });
  }

  private list({ ordered, items }: Extract<ReadingBlock, { kind: 'list' }>, spot: Spot): void {
    const list: Tag = { type: 'L', parent: spot.parent, numbering: ordered ? 'Decimal' : 'Disc' };
    const longest = Math.max(1, ...items.map(({ label }) => label.length));
    const indent = (0.6 + 0.55 * longest) * this.em + 0.5 * this.em;
    for (const item of items) this.item(item, { parent: list, left: spot.left, indent });
    this.y += 0.3 * this.em;
  }

  private item({ label, text, below }: ReadingItem, { parent, left, indent }: Spot & { indent: Mm }): void {
    const item: Tag = { type: 'LI', parent };
    const style = textStyle(this.desk);
    const mark = setLines(label, { style, size: style.size, width: COLUMN, desk: this.desk });
    if (this.y + mark.height > BOTTOM) this.turn();
    const top = this.y;
    this.lines(mark, { tag: { type: 'Lbl', parent: item }, left: MARGIN.x + left });
    this.y = top;
    const body: Tag = { type: 'LBody', parent: item };
    if (text === '') this.y += 0.2 * this.em;
    else this.text(text, { tag: body, left: left + indent });
    for (const block of below) this.block(block, { parent: body, left: left + indent });
    this.y += 0.25 * this.em;
  }

  private figure({ alt, drawing }: Extract<ReadingBlock, { kind: 'figure' }>, { parent }: Spot): void {
    const room = BOTTOM - MARGIN.top;
    const scale = Math.min(COLUMN / drawing.width, room / drawing.height, 1.2);
    const height = drawing.height * scale;
    this.gap(0.5);
    if (this.y + height > BOTTOM) this.turn();
    const box = { x: MARGIN.x, y: this.y, width: drawing.width * scale, height };
    const items: readonly FrameItem[] = [
      { kind: 'group', x: box.x, y: box.y, scale, items: withoutPlaces(drawing.items) },
    ];
    this.page.runs.push({ tag: { type: 'Figure', parent, alt, box }, items });
    this.y += height + 0.8 * this.em;
  }

  /** Draws lines one by one, on as many pages as they need. */
  lines(set: LineText, { tag, left }: { readonly tag: Tag; readonly left: Mm }): void {
    // An empty cell is a cell all the same.
    if (set.lines.length === 0) this.page.runs.push({ tag, items: [] });
    let inner: { readonly of: string; readonly tag: Tag } | undefined;
    for (const line of set.lines) {
      if (this.y + line.height > BOTTOM) this.turn();
      for (const { items, link, language, box, words } of line.runsAt(left, this.y)) {
        const to = link !== undefined && (this.anchors.has(link) || isWebAddress(link)) ? link : undefined;
        const of = to ?? language;
        // Goes on in the next line.
        if (of === undefined) inner = undefined;
        else if (inner?.of !== of)
          inner = {
            of,
            tag: to === undefined ? { type: 'Span', parent: tag, language } : { type: 'Link', parent: tag },
          };
        this.page.runs.push({ tag: inner?.tag ?? tag, items });
        if (inner && to !== undefined) this.page.links.push({ tag: inner.tag, to, box, contents: words });
      }
      this.y += line.height;
    }
  }

  get top(): Mm {
    return this.y;
  }

  moveTo(y: Mm): void {
    this.y = y;
  }

  /** Starts a new page where so much does not fit any more. */
  need(height: Mm): void {
    if (this.y + height > BOTTOM && !this.isAtTop()) this.turn();
  }

  decorate(items: readonly FrameItem[]): void {
    this.page.runs.push({ tag: undefined, items });
  }

  finish(): readonly TaggedPage[] {
    const { desk } = this;
    const style = textStyle(desk);
    return this.pages.map(({ runs, links, anchors }, index) => {
      const words = desk.page.replace('{n}', String(index + 1)).replace('{of}', String(this.pages.length));
      const foot = setLines(words, { style, size: style.size, width: COLUMN, desk });
      const items = foot.lines.flatMap((line) =>
        line.runsAt(MARGIN.x, BOTTOM + 6).flatMap((run) => run.items),
      );
      return { ...PAPER, runs: [...runs, { tag: undefined, items }], links, anchors };
    });
  }

  private get page(): OpenPage {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('A document begins with a page.');
    return page;
  }

  private isAtTop(): boolean {
    return this.y <= MARGIN.top;
  }

  private gap(ems: number): void {
    if (!this.isAtTop()) this.y += ems * this.em;
  }

  private turn(): void {
    this.pages.push({ runs: [], links: [], anchors: [] });
    this.y = MARGIN.top;
  }
}

/** Links and anchors inside a figure belong to the booklet it was drawn for. */
const withoutPlaces = (items: readonly FrameItem[]): readonly FrameItem[] =>
  items.flatMap((item): readonly FrameItem[] => {
    if (item.kind === 'link' || item.kind === 'anchor') return [];
    return item.kind === 'group' && !item.repeated ? [{ ...item, items: withoutPlaces(item.items) }] : [item];
  });
