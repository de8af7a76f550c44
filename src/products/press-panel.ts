import type { Checked } from '../diagnostics/diagnostic.js';
import type { Frame, FrameItem } from '../press/frame.js';
import type { CardsProduct } from '../project/project.js';
import type { PanelName, PlannedBox } from '../project/read-tuck-box.js';
import type { Mm, Size } from '../units.js';
import { pressFace } from './press-face.js';
import { labelSetter } from './set-label.js';
import type { Shop } from './shop.js';

interface PanelOrder {
  readonly product: CardsProduct;
  readonly box: PlannedBox;
  readonly name: PanelName;
  readonly size: Size;
}

/** One panel of a tuck box; where no template draws panels, the front says what is in it and the rest stay white. */
export function pressPanel({ product, box, name, size }: PanelOrder, shop: Shop): Checked<Frame> {
  const { width, height } = size;
  const { bleed } = product;
  if (product.front === '') {
    const items = name === 'front' ? plainPanel(size, box, shop) : [];
    return { value: { width, height, bleed, items }, problems: [] };
  }
  const format = { width, height };
  return pressFace(
    { product: { ...product, format, bleed }, template: product.front, card: undefined, panel: name },
    shop,
  );
}

/** Title and number of cards. */
function plainPanel(
  { width, height }: Size,
  { title, count }: PlannedBox,
  { layout }: Shop,
): readonly FrameItem[] {
  const setLabel = labelSetter(layout);
  const scale = 2;
  const line = (text: string, y: Mm): FrameItem => ({
    kind: 'group',
    items: setLabel(text, { x: 0, y: 0, align: 'center' }),
    x: width / 2,
    y,
    scale,
  });
  return [line(title, height / 2), line(String(count), height / 2 + 8)];
}
