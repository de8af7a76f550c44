import type { Matrix } from '../art/svg-path.js';
import type { Said } from './cascade.js';
import type { Faults, SvgWhy } from './faults.js';
import type { Viewport } from './shape-path.js';
import type { SvgNode } from './svg-node.js';
import type { SvgStyle } from './svg-style.js';

/** What an element takes over from those around it. */
export interface Around {
  readonly style: SvgStyle;
  /** To the coordinates of the drawing. */
  readonly matrix: Matrix;
  /** Elements that are being used, outermost first. */
  readonly using: readonly SvgNode[];
}

/** What drawing the elements of one file takes. */
export interface Desk {
  /** The name of the picture. */
  readonly picture: string;
  readonly text: string;
  readonly viewport: Viewport;
  readonly byId: ReadonlyMap<string, SvgNode>;
  readonly say: (node: SvgNode) => Said;
  readonly faults: Faults;
  /** Reports what cannot be drawn of an element: its tag, or an attribute or property of it. */
  readonly refuse: (why: SvgWhy, name: string, node: SvgNode) => void;
  /** How many elements may still be drawn: uses of uses would never end. */
  readonly left: { elements: number };
}
