import type { Mm } from '../../units.js';
import type { Block } from './block.js';

type BlockText = string | number | boolean;

/** What a part template is filled with. */
export type PartValues = { readonly [name: string]: BlockText | readonly BlockText[] };

/** One stretch of a block that is drawn by one part: a paragraph, a step, a row of a table. */
export interface BlockPart {
  /** Name below `parts/booklet/`; a figure that has a template of its own carries its name instead. */
  readonly part: PartName;
  readonly template?: string;
  readonly values: PartValues;
  readonly line: number;
  readonly keepWithNext: boolean;
  /** May be cut between lines of text. */
  readonly cuttable: boolean;
  readonly anchor?: { readonly name: string; readonly title: string; readonly level: number };
  /** The header row to repeat when the table goes on, on the next page. */
  readonly header?: BlockPart;
}

const PART_NAMES = [
  'lead',
  'paragraph',
  'heading-2',
  'heading-3',
  'step',
  'bullet',
  'callout',
  'table-row',
  'figure-card',
  'figure-template',
  'contents-line',
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** Room above a part where the theme's spacing has no `before-PART`. */
export const ROOM_BEFORE: { readonly [P in PartName]: Mm } = {
  lead: 0,
  paragraph: 2.4,
  'heading-2': 7,
  'heading-3': 5,
  step: 0,
  bullet: 1.4,
  callout: 4.6,
  'table-row': 0,
  'figure-card': 4.6,
  'figure-template': 4.6,
  'contents-line': 0,
};

interface Chapter {
  readonly blocks: readonly Block[];
  readonly seed: string;
}

/** The parts of a chapter in reading order; its title is drawn by the opening page. */
export const partsOfChapter = ({ blocks, seed }: Chapter): readonly BlockPart[] =>
  blocks.flatMap((block, index) => {
    const afterTitle = blocks[index - 1]?.kind === 'heading' && isTitle(blocks[index - 1]);
    return partsOf(block, { seed: `${seed}-${index}`, lead: afterTitle === true });
  });

const isTitle = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 1;

const WHOLE = { keepWithNext: false, cuttable: false } as const;

function partsOf(block: Block, { seed, lead }: { seed: string; lead: boolean }): readonly BlockPart[] {
  const { line } = block;
  switch (block.kind) {
    case 'page-break':
      return [];
    case 'heading':
      return heading(block);
    case 'paragraph':
      return [
        { ...WHOLE, part: lead ? 'lead' : 'paragraph', values: { text: block.text }, line, cuttable: true },
      ];
    case 'bullets':
      return block.items.map((text) => ({
        ...WHOLE,
        part: 'bullet',
        values: { text },
        line,
        cuttable: true,
      }));
    case 'steps':
      return block.items.map((item, index) => step(item, { block, index, line }));
    case 'table':
      return table(block);
    case 'callout': {
      const { type, title, paragraphs } = block;
      return [{ ...WHOLE, part: 'callout', values: { type, title, paragraphs, seed }, line }];
    }
    case 'figure':
      return [figure(block)];
  }
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

function heading({ level, text, anchor, line }: Of<'heading'>): readonly BlockPart[] {
  if (level === 1) return [];
  const part = level === 2 ? 'heading-2' : 'heading-3';
  const name = { name: anchor, title: text.replaceAll('*', ''), level: level - 1 };
  return [{ part, values: { text }, line, keepWithNext: true, cuttable: false, anchor: name }];
}

/** `{icon} **Title** text`: an icon and a title at the start of a step are set apart. */
const STEP = /^(?:\{(?<icon>[\w-]+)\}\s*)?(?:\*\*(?<title>[^*]+)\*\*\s*)?(?<text>[\s\S]*)$/;

function step(
  item: string,
  { block, index, line }: { block: Of<'steps'>; index: number; line: number },
): BlockPart {
  const { icon = '', title = '', text = item } = STEP.exec(item)?.groups ?? {};
  const number = block.first + index;
  const last = index === block.items.length - 1;
  return { ...WHOLE, part: 'step', values: { number, icon, title, text, last }, line };
}

function table({ header, rows, line }: Of<'table'>): readonly BlockPart[] {
  const columns = columnShares([header, ...rows]);
  const row = (cells: readonly string[], isHeader: boolean): BlockPart => ({
    part: 'table-row',
    values: { columns, cells, header: isHeader },
    line,
    keepWithNext: isHeader,
    cuttable: false,
  });
  const head = row(header, true);
  return [head, ...rows.map((cells) => ({ ...row(cells, false), header: head }))];
}

/** A column gets room for its longest word and a share of its text: wide columns grow slower than their text. */
function columnShares(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0);
    return `${Math.max(2, Math.round(Math.sqrt(Math.max(...lengths)) * 10) / 10)}*`;
  }).join(' ');
}

const CARD = /^card:(?:(?<kind>[\w-]+)\/)?(?<ref>[\w-]+)\/(?<side>front|back)(?:\?width=(?<width>[\d.]+))?$/;
const CARD_WIDTH = 56;

function figure({ target, caption, line }: Of<'figure'>): BlockPart {
  const card = CARD.exec(target)?.groups;
  if (card !== undefined) {
    const { kind = '', ref = '', side = 'front', width = CARD_WIDTH } = card;
    return {
      ...WHOLE,
      part: 'figure-card',
      values: { kind, ref, side, width: Number(width), caption },
      line,
    };
  }
  const template = target.replace(/^template:/, '');
  return { ...WHOLE, part: 'figure-template', template, values: { caption }, line };
}
