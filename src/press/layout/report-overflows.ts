import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { fieldOf } from './field-of.js';
import { type Culprit, findCulprit } from './find-culprit.js';
import type { Overflow } from './find-overflows.js';
import { holderOf, type TextBox, textsAtFault, textsIn } from './fit-texts.js';
import { linesIn } from './fitting-text.js';
import type { Axis, LayoutBox } from './layout-box.js';

/** Problems for what still overflows: one for each box that must hold it, the worst. */
export function reportOverflows(
  overflows: readonly Overflow[],
  card: string | undefined,
): readonly Diagnostic[] {
  const worst = new Map<LayoutBox, Overflow>();
  for (const overflow of overflows) {
    const key = overflow.alone ? overflow.box : holderOf(overflow);
    if (overflow.over > (worst.get(key)?.over ?? 0)) worst.set(key, overflow);
  }
  return [...worst.values()].map((overflow) => report(overflow, card));
}

function report(overflow: Overflow, card: string | undefined): Diagnostic {
  const { box, axis, over } = overflow;
  const overMm = Math.round(over * 100) / 100;
  const culprit = textsIn(holderOf(overflow), axis).length > 0 ? findCulprit(overflow) : undefined;
  if (culprit !== undefined) return tooLarge(culprit, axis, card);
  const blamed = longest(textsAtFault(overflow));
  if (blamed === undefined) {
    const { name } = box.element;
    return problem('layout/overflow', { element: name, overMm, axis }, { place: box.element.place, card });
  }
  const { element } = blamed.box;
  const laid = linesIn(blamed.text, blamed.box.at.width);
  const facts = {
    field: fieldOf(element),
    // A field leads to its words; words that a template takes from elsewhere must be known by themselves.
    ...(fieldOf(element) === undefined && { text: wordsOf(blamed) }),
    template: element.place.file,
    overMm,
    lines: axis === 'x' ? 0 : Math.ceil(over / laid.leading - 0.01),
    smallestPt: blamed.text.smallest,
  };
  return problem('text/overflow', facts, { place: element.place, card });
}

const MOST_QUOTED = 40;

function wordsOf({ box }: TextBox): string {
  const text = box.element.content.map((piece) => piece.text).join('');
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED - 1)}…` : words;
}

/** No words can be cut for it. */
function tooLarge({ box, holder, over }: Culprit, axis: Axis, card: string | undefined): Diagnostic {
  const { name, place } = box.element;
  const overMm = Math.round(over * 100) / 100;
  const facts = { element: name, overMm, axis, holder: holder.element.name };
  return problem('layout/overflow', facts, { place, card });
}

/** The text with most to shorten; words of the template itself only where no field has any. */
function longest(texts: readonly TextBox[]): TextBox | undefined {
  const written = texts.filter((text) => fieldOf(text.box.element) !== undefined);
  const length = ({ box }: TextBox) => box.element.content.reduce((sum, { text }) => sum + text.length, 0);
  const candidates = written.length > 0 ? written : texts;
  return candidates.reduce<TextBox | undefined>(
    (most, next) => (most === undefined || length(next) > length(most) ? next : most),
    undefined,
  );
}
