import type { Element, ElementOf } from '../template/element.js';
import { fittingText } from './fitting-text.js';
import type { FlowAttributes, LayoutBox, PlaceAttributes } from './layout-box.js';
import type { Growth } from './layout-context.js';
import { measureChip } from './measure-chip.js';
import { naturalSize } from './natural-size.js';
import { needed } from './needed.js';
import { paragraphOf } from './paragraph-of.js';
import { NO_SIDES, type Sides, sidesOf } from './sides.js';
import { type Column, readColumns, spanColumns } from './table-columns.js';

interface Branch {
  readonly parent?: LayoutBox | undefined;
  readonly column?: Column | undefined;
}

/** Makes a box of an element and of everything in it; texts are shaped, nothing has a place yet. */
export function growBox(element: Element, growth: Growth, branch: Branch = {}): LayoutBox {
  const place = placeOf(element);
  const children: LayoutBox[] = [];
  const flowing: LayoutBox[] = [];
  const { text, chip, card, natural, ratio } = contentOf(element, growth);
  const box: LayoutBox = {
    element,
    place,
    parent: branch.parent,
    column: branch.column,
    children,
    flowing,
    placed: isPlaced(place),
    flow: flowOf(element),
    padding: paddingOf(element, branch.parent),
    margin: sidesOf(place.margin),
    text,
    chip,
    card,
    natural,
    ratio,
    at: { x: 0, y: 0, width: 0, height: 0 },
    fixed: {
      x: isFixed(place.width) || place['max-width'] !== undefined,
      y: isFixed(place.height) || place['max-height'] !== undefined,
    },
    stepped: false,
    overflows: false,
    ownToBuild: element.name === 'card' || (element.name === 'image' && ratio === undefined),
    descendants: 0,
  };
  growChildren(box, children, growth);
  for (const child of children) {
    if (!child.placed) flowing.push(child);
    box.descendants += child.descendants + 1;
    box.ownToBuild ||= child.ownToBuild;
  }
  return box;
}

const isPlaced = ({ x, y, right, bottom }: PlaceAttributes): boolean =>
  x !== undefined || y !== undefined || right !== undefined || bottom !== undefined;

const isFixed = (extent: PlaceAttributes['width']): boolean => extent !== undefined && extent !== 'auto';

const NO_ATTRIBUTES = {};
const ROW: FlowAttributes = { direction: 'row' };

/** Faces, rows and cells stand where their parent says. */
function placeOf(element: Element): PlaceAttributes {
  const { name } = element;
  if (name === 'face' || name === 'row' || name === 'cell') return NO_ATTRIBUTES;
  // Nothing is in it yet that would give it a height.
  if (name === 'flow' && element.attributes.height === undefined) return { grow: 1, ...element.attributes };
  return element.attributes;
}

function flowOf(element: Element): FlowAttributes {
  switch (element.name) {
    case 'face':
    case 'box':
    case 'cell':
      return element.attributes;
    case 'row':
      return ROW;
    default:
      return NO_ATTRIBUTES;
  }
}

function paddingOf(element: Element, parent: LayoutBox | undefined): Sides {
  if (element.name === 'face' || element.name === 'box') return sidesOf(element.attributes.padding);
  const table = parent?.parent?.element;
  return element.name === 'cell' && table?.name === 'table' ? sidesOf(table.attributes.padding) : NO_SIDES;
}

type Content = Pick<LayoutBox, 'text' | 'chip' | 'card' | 'natural' | 'ratio'>;

function contentOf(element: Element, { context, problems }: Growth): Content {
  const { theme } = context;
  if (element.name === 'text') {
    const style = needed(theme.styles, element.attributes.style);
    const paragraph = paragraphOf(element, element.attributes.style, { context, problems });
    return {
      text: fittingText(paragraph, style, element.attributes),
      chip: undefined,
      card: undefined,
      natural: undefined,
      ratio: undefined,
    };
  }
  const chip = element.name === 'chip' ? chipOf(element, { context, problems }) : undefined;
  const { size: natural, ratio, card } = naturalSize(element, chip, { context, problems });
  return { text: undefined, chip, card, natural, ratio };
}

function chipOf(element: ElementOf<'chip'>, growth: Growth): LayoutBox['chip'] {
  const { theme, fonts, cache } = growth.context;
  const known = cache.shared.chips.get(element.likeness);
  if (known !== undefined) return known;
  const { style } = needed(theme.chips, element.attributes.kind);
  const found = growth.problems.length;
  const paragraph = paragraphOf(element, style, growth);
  const chip = measureChip({ attributes: element.attributes, paragraph, theme, fonts });
  // A chip with a problem is measured again, so that the problem is told for every card.
  if (growth.problems.length === found && element.likeness !== '')
    cache.shared.chips.set(element.likeness, chip);
  return chip;
}

function growChildren(box: LayoutBox, children: LayoutBox[], growth: Growth): void {
  const columns = columnsOf(box);
  // Columns without a cell keep their width, so that the cells of all rows line up.
  const elements =
    columns === undefined ? box.element.children : [...box.element.children, filler(box.element)];
  elements.forEach((element, index) => {
    const child = growBox(element, growth, { parent: box, column: columns?.[index] });
    if (!isEmptyText(child)) children.push(child);
  });
}

const filler = ({ place }: Element): Element => ({
  name: 'box',
  attributes: NO_ATTRIBUTES,
  children: [],
  content: [],
  place,
  likeness: '',
});

/** A text whose field is empty takes no room, and no gap either. */
function isEmptyText({ text, place }: LayoutBox): boolean {
  return text?.paragraph.blocks.length === 0 && place.height === undefined && place.grow === undefined;
}

function columnsOf({ element, parent }: LayoutBox): readonly Column[] | undefined {
  const table = parent?.element;
  if (element.name !== 'row' || table?.name !== 'table') return undefined;
  const spans = element.children.map((cell) => (cell.name === 'cell' ? (cell.attributes.span ?? 1) : 1));
  return spanColumns(readColumns(table.attributes.columns ?? '*'), spans);
}
