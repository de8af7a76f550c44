import type { Box, Mm, Size } from '../units.js';
import { type Finding, inside } from './finding.js';
import { checkName } from './names.js';
import { type BoxPlan, planTuckBox } from './plan-tuck-box.js';
import type { Origin, Product } from './project.js';

/** A box for some products, as `game.yaml` asks for it. */
interface BoxDraft {
  readonly holds: readonly string[];
  readonly stock: Mm;
  readonly clearance: Mm;
  readonly sleeve?: { readonly width: Mm; readonly height: Mm; readonly stock: Mm } | undefined;
}

export interface PlannedBox {
  readonly plan: BoxPlan;
  /** Id and title of the first product in it. */
  readonly holds: string;
  readonly title: string;
  readonly count: number;
  /** Made for cards in sleeves. */
  readonly sleeved: boolean;
  /** Whether the product has a title of its own, or that of what it holds. */
  readonly ownTitle: boolean;
  /** Set where somebody else’s tools cut it: their front panel, and where they want the panels. */
  readonly madeBy?: BoxMaker | undefined;
}

/** A box as a service makes it. */
export interface BoxMaker {
  readonly front: Size;
  /** The picture of the whole net they take, and where panels lie on it, in mm; panels come apart where absent. */
  readonly sheet?: (Size & { readonly panels: ReadonlyMap<PanelName, PlacedPanel> }) | undefined;
}

export interface PlacedPanel extends Box {
  readonly rotate: 0 | 90 | 180 | 270;
}

export const PANEL_NAMES = ['front', 'back', 'left', 'right', 'top', 'bottom'] as const;
export type PanelName = (typeof PANEL_NAMES)[number];

interface Shelf {
  readonly products: readonly Product[];
  /** How many cards decks have, copies and all. */
  readonly countOf: (decks: readonly string[]) => number;
}

/** How large a box for products must be; a product that is none is a finding. */
export function readTuckBox(
  { holds, stock, clearance, sleeve }: BoxDraft,
  origin: Origin,
  { products, countOf }: Shelf,
): { readonly box: Omit<PlannedBox, 'ownTitle'> | undefined; readonly findings: readonly Finding[] } {
  const cards = products.flatMap((product) => (product.kind === 'booklet' ? [] : [product]));
  const names = { names: new Set(cards.map(({ id }) => id)), complete: true };
  const findings = holds.flatMap((name, index) =>
    checkName({ what: 'product', name, spot: { origin: inside(origin, 'holds', index) } }, names),
  );
  const held = holds.flatMap((id) => cards.filter((product) => product.id === id));
  const [first] = held;
  if (findings.length > 0 || first === undefined) return { box: undefined, findings };
  // A sheet that needs no card is one piece.
  const count = held.reduce((sum, { decks }) => sum + (decks.length === 0 ? 1 : countOf(decks)), 0);
  const card: Size = {
    width: Math.max(...held.map(({ format }) => format.width), sleeve?.width ?? 0),
    height: Math.max(...held.map(({ format }) => format.height), sleeve?.height ?? 0),
  };
  const plan = planTuckBox({ card, count, stock: stock + (sleeve?.stock ?? 0), clearance });
  const sleeved = sleeve !== undefined;
  return { box: { plan, holds: first.id, title: first.title, count, sleeved }, findings: [] };
}
