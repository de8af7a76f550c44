import type { FrameItem, GroupItem, ImageItem } from '../frame.js';
import type { Content } from './content.js';
import { fillingBox } from './images.js';
import { isIdentity, moved } from './matrix.js';
import type { Tools } from './tools.js';
import { writePath } from './write-path.js';
import { writeText } from './write-text.js';

/** Wider and higher than any paper, within the numbers old readers take: repeated groups are clipped from outside. */
const EVERYWHERE = { x: -5000, y: -5000, width: 10_000, height: 10_000 };

/** Writes items in their order, the first at the bottom. Links and anchors leave no ink. */
export function writeItems(items: readonly FrameItem[], content: Content, tools: Tools): void {
  for (const item of items) {
    if (item.kind === 'text') writeText(item, content, tools);
    else if (item.kind === 'path') writePath(item, content, tools);
    else if (item.kind === 'group') writeGroup(item, content, tools);
    else if (item.kind === 'image') writeImage(item, content, tools);
  }
}

function writeGroup(group: GroupItem, content: Content, tools: Tools): void {
  if (group.items.length === 0) return;
  const matrix = moved(group);
  const needsOwnState = group.clip !== undefined || group.opacity !== undefined || !isIdentity(matrix);
  if (needsOwnState) {
    content.save();
    content.move(matrix);
  }
  if (group.clip !== undefined) content.paint(`${tools.path(group.clip)}W${group.clipEvenOdd ? '*' : ''} n`);
  if (group.opacity) writeTranslucent(group.items, group.opacity.share, content, tools);
  else if (group.repeated) writeRepeated(group, content, tools);
  else writeItems(group.items, content, tools);
  if (needsOwnState) content.restore();
}

function writeRepeated({ items, repeated }: GroupItem, content: Content, tools: Tools): void {
  tools.overprint(content, false);
  const write = (form: Content) => writeItems(items, form, tools);
  const identity = typeof repeated === 'string' ? repeated : items;
  tools.forms.draw({ identity, items, bounds: EVERYWHERE, write }, content);
}

/** What overlaps inside the group does not shine through itself. */
function writeTranslucent(items: readonly FrameItem[], share: number, content: Content, tools: Tools): void {
  tools.overprint(content, false);
  const write = (form: Content) => writeItems(items, form, tools);
  tools.opacity(content, share);
  tools.forms.draw({ identity: items, items, bounds: EVERYWHERE, write, together: true }, content);
}

function writeImage({ image, box }: ImageItem, content: Content, { images, overprint }: Tools): void {
  overprint(content, false);
  const { name, ref, upright } = images.find(image);
  content.resources.XObject[name] = ref;
  content.save();
  content.move(fillingBox(upright, box));
  content.paint(`/${name} Do`);
  content.restore();
}
