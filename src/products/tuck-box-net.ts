import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../press/frame.js';
import { type Net, netOfBox, type Panel } from '../press/imposition/net-of-box.js';
import type { CardsProduct } from '../project/project.js';
import type { PlannedBox } from '../project/read-tuck-box.js';
import type { Mm } from '../units.js';
import { pressFace } from './press-face.js';
import { labelSetter } from './set-label.js';
import type { Shop } from './shop.js';

/** The flat net of a tuck box: its panels, the lines to fold, the line to cut. */
export function tuckBoxNet(product: CardsProduct, box: PlannedBox, shop: Shop): Checked<Frame> {
  const { plan } = box;
  const net = netOfBox(plan, product.bleed);
  const problems: Diagnostic[] = [];
  const panels = net.panels.flatMap((panel): readonly FrameItem[] => {
    if (product.front === '') return panel.name === 'front' ? plainPanel(panel, box, shop) : [];
    const { width, height } = panel.box;
    const order = {
      product: { ...product, format: { width, height }, bleed: product.bleed },
      template: product.front,
      card: undefined,
      panel: panel.name,
    };
    const { value, problems: found } = pressFace(order, shop);
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

/** Title and number of cards, where no template draws the panels. */
function plainPanel(
  { box: at }: Panel,
  { title, count }: PlannedBox,
  { layout }: Shop,
): readonly FrameItem[] {
  const setLabel = labelSetter(layout);
  const scale = 2;
  const line = (text: string, y: Mm): FrameItem => ({
    kind: 'group',
    items: setLabel(text, { x: 0, y: 0, align: 'center' }),
    x: at.x + at.width / 2,
    y,
    scale,
  });
  const middle = at.y + at.height / 2;
  return [line(title, middle), line(String(count), middle + 8)];
}

const linesOf = ({ cut, folds }: Net): readonly FrameItem[] => [
  { kind: 'path', d: folds, die: 'fold' },
  { kind: 'path', d: cut, die: 'cut' },
];
