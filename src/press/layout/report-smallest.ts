import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { fieldOf } from './field-of.js';
import { canStepDown } from './fitting-text.js';
import { eachInFlow, type LayoutBox } from './layout-box.js';

/** Warnings for texts that fit at their smallest size only: another word, or a translation, would not. */
export function reportSmallest(flow: LayoutBox, card: string | undefined): readonly Diagnostic[] {
  if (!flow.stepped) return [];
  const found: Diagnostic[] = [];
  eachInFlow(flow, ({ element, text }) => {
    if (!text?.crowded || canStepDown(text) || text.size === text.largest) return;
    const field = fieldOf(element);
    if (field === undefined) return;
    const facts = { field, pt: text.size, usualPt: text.largest };
    found.push(problem('text/smallest-size', facts, { severity: 'warning', place: element.place, card }));
  });
  return found;
}
