import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../press/frame.js';
import { type Net, netOfBox, type Panel } from '../press/imposition/net-of-box.js';
import type { CardsProduct } from '../project/project.js';
import type { PlannedBox } from '../project/read-tuck-box.js';
import { pressPanel } from './press-panel.js';
import type { Shop } from './shop.js';

/** The flat net of a tuck box: its panels, the lines to fold, the line to cut. */
export function tuckBoxNet(product: CardsProduct, box: PlannedBox, shop: Shop): Checked<Frame> {
  const { plan } = box;
  const net = netOfBox(plan, product.bleed);
  const problems: Diagnostic[] = [];
  const panels = net.panels.flatMap((panel): readonly FrameItem[] => {
    const order = { product, box, name: panel.name, size: panel.box };
    const { value, problems: found } = pressPanel(order, shop);
    problems.push(...found);
    return value ? [placed(value, panel)] : [];
  });
  const items = [...panels, ...linesOf(net)];
  return { value: { ...plan.net, bleed: product.bleed, items }, problems };
}

function placed({ items }: Frame, { box, clip, rotate }: Panel): FrameItem {
  const { x, y, width, height } = box;
  const face: FrameItem = {
    kind: 'group',
    items,
    x: rotate === 180 ? x + width : x,
    y: rotate === 180 ? y + height : y,
    rotate,
  };
  const [left, top] = [clip.x, clip.y];
  const [right, bottom] = [clip.x + clip.width, clip.y + clip.height];
  const d = `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
  return { kind: 'group', items: [face], x: 0, y: 0, clip: d };
}

const linesOf = ({ cut, folds }: Net): readonly FrameItem[] => [
  { kind: 'path', d: folds, die: 'fold' },
  { kind: 'path', d: cut, die: 'cut' },
];
