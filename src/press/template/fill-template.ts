import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { CompiledPart, CompiledTemplate } from './compile-template.js';
import type { Element, ElementOf } from './element.js';
import { fillElements } from './fill-element.js';
import { firstLevel, type Run } from './level.js';
import { LIMITS } from './limits.js';
import { eachOnce } from './once.js';
import type { Context, Value } from './value.js';

/** What one face is filled with. */
export interface Filling {
  /** The card's values, or what a booklet hands over. */
  readonly context: Context;
  /** `@game`, `@rules`, `@words`, `@product`, `@page`. */
  readonly globals: Context;
  /** All cards of a kind. */
  readonly cards: (kind: string) => readonly Context[];
  /** How messages call the card. */
  readonly label?: string | undefined;
}

/** Fills a face for one card; what is wrong with the card's values names the template's place and the card. */
export function fillTemplate(template: CompiledTemplate, filling: Filling): Checked<ElementOf<'face'>> {
  const { value: elements = [], problems } = fill([template.face], filling);
  const [face] = elements;
  return { value: face?.name === 'face' ? face : undefined, problems };
}

/** Fills a part that stands alone. */
export const fillPart = (part: CompiledPart, filling: Filling): Checked<readonly Element[]> =>
  fill(part.elements, filling);

function fill(plans: CompiledPart['elements'], filling: Filling): Checked<readonly Element[]> {
  return runWith(filling, (run) => fillElements(plans, firstLevel(run, filling.context)));
}

/** Runs a filling; its result counts only when nothing is wrong. */
export function runWith<T>({ globals, cards, label }: Filling, work: (run: Run) => T): Checked<T> {
  const problems: Diagnostic[] = [];
  const run: Run = {
    globals,
    cards: cards as (kind: string) => readonly Value[],
    report: (found) => problems.push(label === undefined ? found : { ...found, card: label }),
    turnsLeft: LIMITS.turns,
    elementsLeft: LIMITS.elements,
    stopped: false,
  };
  const value = work(run);
  if (problems.length === 0) return { value, problems };
  return { value: hasErrors(problems) ? undefined : value, problems: eachOnce(problems) };
}
