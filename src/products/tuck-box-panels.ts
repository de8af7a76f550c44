import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../press/frame.js';
import { panelSize } from '../press/imposition/net-of-box.js';
import { placeFrame } from '../press/imposition/place-frame.js';
import type { CardsProduct } from '../project/project.js';
import {
  type BoxMaker,
  PANEL_NAMES,
  type PanelName,
  type PlacedPanel,
  type PlannedBox,
} from '../project/read-tuck-box.js';
import type { Size } from '../units.js';
import { pressPanel } from './press-panel.js';
import type { Shop } from './shop.js';

/**
 * A box that somebody else cuts: the picture of its net as they take it, or each panel as a picture of its own, in the
 * order of `PANEL_NAMES`. Nothing says where to cut: their tools do.
 */
export function tuckBoxPanels(
  product: CardsProduct,
  box: PlannedBox,
  { made: { front, sheet }, shop }: { readonly made: BoxMaker; readonly shop: Shop },
): Checked<readonly Frame[]> {
  const problems: Diagnostic[] = [];
  const press = (name: PanelName, size: Size): Frame | undefined => {
    const { value, problems: found } = pressPanel({ product, box, name, size }, shop);
    problems.push(...found);
    return value;
  };
  if (sheet === undefined) {
    const apart = PANEL_NAMES.flatMap((name) => press(name, panelSize(name, front, box.plan.depth)) ?? []);
    return { value: apart, problems };
  }
  // The front is painted last: nothing runs over it.
  const items = [...sheet.panels].toReversed().flatMap(([name, at]): readonly FrameItem[] => {
    const isTurned = at.rotate === 90 || at.rotate === 270;
    const frame = press(name, isTurned ? { width: at.height, height: at.width } : at);
    return frame ? [onSheet(frame, at)] : [];
  });
  return { value: [{ width: sheet.width, height: sheet.height, bleed: 0, items }], problems };
}

/** Art runs over the edges of a panel, as far as the one painted after it lets it be seen. */
function onSheet(frame: Frame, at: PlacedPanel): FrameItem {
  const { x, y, rotate } = placeFrame(frame, { box: at, clip: at, rotate: at.rotate });
  const [left, top] = [at.x - frame.bleed, at.y - frame.bleed];
  const [right, bottom] = [at.x + at.width + frame.bleed, at.y + at.height + frame.bleed];
  const clip = `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
  return { kind: 'group', items: [{ kind: 'group', items: frame.items, x, y, rotate }], x: 0, y: 0, clip };
}
