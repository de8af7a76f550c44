import { findOverflows, type Overflow } from './find-overflows.js';
import { canStepDown, type FittingText, stepDown } from './fitting-text.js';
import type { Axis, LayoutBox } from './layout-box.js';

/** Gives all boxes of a flow their places; `stepped`: some texts are smaller than the last time. */
export type Arrange = (stepped: boolean) => void;

/** Steps the texts of a flow down until everything fits, and returns what still does not. */
export function fitTexts(root: LayoutBox, arrange: Arrange): readonly Overflow[] {
  arrange(false);
  let overflows = findOverflows(root);
  while (overflows.length > 0) {
    if (!stepAll(overflows)) break;
    arrange(true);
    overflows = findOverflows(root);
  }
  return overflows;
}

/** Takes one step in every box that overflows; a box waits while a box in it still has room to step. */
function stepAll(overflows: readonly Overflow[]): boolean {
  const busy: LayoutBox[] = [];
  for (const overflow of overflows) {
    const scope = holderOf(overflow);
    if (busy.some((inner) => contains(scope, inner))) continue;
    const texts = nextToStep(overflow);
    if (texts.length === 0) continue;
    busy.push(scope);
    for (const { text } of textsAtFault(overflow)) text.crowded = true;
    for (const { box, text } of texts) {
      stepDown(text);
      markStepped(box);
    }
  }
  return busy.length > 0;
}

export interface TextBox {
  readonly box: LayoutBox;
  readonly text: FittingText;
}

/** The texts of lowest order that can still step down. */
function nextToStep(overflow: Overflow): readonly TextBox[] {
  const able = [...concerned(overflow)].filter(({ text }) => canStepDown(text));
  const lowest = Math.min(...able.map(({ text }) => text.order));
  return able.filter(({ text }) => text.order === lowest);
}

/**
 * The texts that step down for a box that overflows. Where it is too wide, those of the same styles around it go along,
 * so that lines of a list stay alike.
 */
function concerned(overflow: Overflow): readonly TextBox[] {
  const blamed = textsAtFault(overflow);
  if (overflow.alone || overflow.axis === 'y') return blamed;
  const styles = new Set(blamed.map(styleOf));
  return textsIn(holderOf(overflow), 'x').filter((text) => styles.has(styleOf(text)));
}

/** The texts whose size decides whether a box overflows. */
export function textsAtFault({ box, axis, alone }: Overflow): readonly TextBox[] {
  const { text } = box;
  if (alone && text !== undefined) return [{ box, text }];
  const holder = holderOf({ box, axis });
  return axis === 'y' ? textsIn(holder, axis) : textsBeside(box, holder);
}

/** The texts in a box, and those that share its width with it: what stands above or below takes none of it. */
function textsBeside(box: LayoutBox, holder: LayoutBox): readonly TextBox[] {
  const found = [...textsIn(box, 'x')];
  for (let inner = box; inner !== holder && inner.parent !== undefined; inner = inner.parent) {
    const { flow, flowing } = inner.parent;
    if (flow.direction !== 'row') continue;
    for (const beside of flowing) if (beside !== inner) found.push(...textsIn(beside, 'x'));
  }
  return found;
}

const styleOf = ({ box: { element } }: TextBox): unknown =>
  'style' in element.attributes ? element.attributes.style : undefined;

/** The box that has to hold what overflows: the nearest around it that keeps its size. */
export function holderOf({ box, axis }: Pick<Overflow, 'box' | 'axis'>): LayoutBox {
  let holder = box;
  while (!holder.fixed[axis] && !holder.placed && holder.parent !== undefined) holder = holder.parent;
  return holder;
}

/** All texts in a box, but for those in boxes that keep their size whatever is in them. */
export function textsIn(box: LayoutBox, axis: Axis): readonly TextBox[] {
  if (box.text !== undefined) return [{ box, text: box.text }];
  return box.flowing.flatMap((child) =>
    child.fixed[axis] && child.text === undefined ? [] : textsIn(child, axis),
  );
}

function contains(outer: LayoutBox, inner: LayoutBox): boolean {
  for (let box: LayoutBox | undefined = inner; box !== undefined; box = box.parent)
    if (box === outer) return true;
  return false;
}

function markStepped(box: LayoutBox): void {
  for (let around: LayoutBox | undefined = box; around !== undefined; around = around.parent)
    around.stepped = true;
}
