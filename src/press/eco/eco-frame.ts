import type { Theme } from '../../project/theme.js';
import type { Frame, FrameItem, GroupItem, PathItem, TextItem } from '../frame.js';
import { flatten, type Mark } from '../painted/flatten.js';
import { type Change, decide, type Layers } from './decide.js';
import { ecoTheme } from './eco-theme.js';
import { paletteOf } from './palette.js';

/**
 * Draws faces with little ink: large areas stay bare and get an outline, and what would be lost on bare paper takes the
 * colour of the area it lay on. `full` is the theme faces were laid out with. The same face gives the same object.
 */
export function inkSaver(full: Theme): (frame: Frame) => Frame {
  const saved = new WeakMap<Frame, Frame>();
  const palette = paletteOf(full, ecoTheme(full));
  return (frame) => {
    const known = saved.get(frame);
    if (known !== undefined) return known;
    const layers: Layers = { palette, frame, was: [], now: [] };
    const changes = changesOf(flatten(frame), layers);
    const made: Frame = { ...frame, items: rewrite(frame.items, { changes, at: 0, shared: new Map() }) };
    saved.set(frame, made);
    // A face that is shown on another one was saved before.
    saved.set(made, made);
    return made;
  };
}

const changesOf = (marks: readonly Mark[], layers: Layers): readonly (Change | undefined)[] =>
  marks.map((mark) => decide(mark, layers));

/** Walks through items in the order in which `flatten` took them apart. */
interface Walk {
  readonly changes: readonly (Change | undefined)[];
  at: number;
  /** What became of items that are drawn more than once, by the changes they met. */
  readonly shared: Map<readonly FrameItem[], Map<string, readonly FrameItem[]>>;
}

const rewrite = (items: readonly FrameItem[], walk: Walk): readonly FrameItem[] =>
  items.map((item) => {
    switch (item.kind) {
      case 'group':
        return rewriteGroup(item, walk);
      case 'path':
      case 'text':
      case 'image':
        return changed(item, walk.changes[walk.at++]);
      default:
        return item;
    }
  });

function rewriteGroup(group: GroupItem, walk: Walk): GroupItem {
  const from = walk.at;
  const items = rewrite(group.items, walk);
  const met = walk.changes.slice(from, walk.at);
  if (met.every((change) => change === undefined)) return group;
  if (!group.repeated) return { ...group, items };
  const variants = walk.shared.get(group.items) ?? new Map<string, readonly FrameItem[]>();
  walk.shared.set(group.items, variants);
  const key = JSON.stringify(met);
  const same = variants.get(key) ?? items;
  variants.set(key, same);
  // Its name stands for what it was.
  return { ...group, items: same, repeated: true };
}

function changed<T extends FrameItem>(item: T, change: Change | undefined): T | PathItem | TextItem {
  if (change === undefined) return item;
  if (item.kind === 'text') return change.color === undefined ? item : { ...item, color: change.color };
  if (item.kind !== 'path') return item;
  const { fill, stroke } = change;
  return { ...item, ...(fill !== undefined && { fill }), ...(stroke && { stroke }) };
}
