import type { Mm, Size } from '../../units.js';
import type { Frame } from '../frame.js';
import type { AttributesOf, Element } from '../template/element.js';
import type { FittingText } from './fitting-text.js';
import type { ChipDrawing } from './measure-chip.js';
import type { Sides } from './sides.js';
import type { Column } from './table-columns.js';

/** What every element but faces, rows and cells may say about where it stands. */
export type PlaceAttributes = AttributesOf<'flow'>;

export type FlowAttributes = Omit<AttributesOf<'face'>, 'fill'>;

/** Written while layout runs: the top left corner counts from the parent's, sizes include the padding. */
export interface Rectangle {
  x: Mm;
  y: Mm;
  width: Mm;
  height: Mm;
}

/** An element on its way to paper. */
export interface LayoutBox {
  readonly element: Element;
  readonly place: PlaceAttributes;
  readonly parent: LayoutBox | undefined;
  /** In document order: those in the flow and those placed by their edges. */
  readonly children: readonly LayoutBox[];
  /** Those in the flow. */
  readonly flowing: readonly LayoutBox[];
  /** Out of the flow: any of x, y, right, bottom is given. */
  readonly placed: boolean;
  /** How its children flow. */
  readonly flow: FlowAttributes;
  readonly padding: Sides;
  readonly margin: Sides;
  /** The columns a cell of a table covers. */
  readonly column: Column | undefined;
  /** Size where neither the template nor the parent gives one. */
  readonly natural: Size | undefined;
  /** Width divided by height, for drawings that keep their shape. */
  readonly ratio: number | undefined;
  readonly text: FittingText | undefined;
  readonly chip: ChipDrawing | undefined;
  /** The face that a `<card>` shows. */
  readonly card: Frame | undefined;
  /** Its likeness does not say all about it: it, or something in it, shows another card or a picture that is missing. */
  ownToBuild: boolean;
  /** Elements below this one, all the way down. */
  descendants: number;
  /** A text in it has stepped down, so that its likeness no longer says how it looks. */
  stepped: boolean;
  /** A problem says that what is in it does not fit. */
  overflows: boolean;
  readonly at: Rectangle;
  /** Axes on which the box keeps its size, whatever is in it. */
  readonly fixed: { x: boolean; y: boolean };
}

export type Axis = 'x' | 'y';

/** Every box of one flow, the first one included: what is placed by its edges has a flow of its own. */
export function eachInFlow(box: LayoutBox, visit: (box: LayoutBox) => void): void {
  visit(box);
  for (const child of box.flowing) eachInFlow(child, visit);
}
