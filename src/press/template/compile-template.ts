import type { Checked } from '../../diagnostics/diagnostic.js';
import { compileFile, type TemplateRequest } from './compilation.js';
import { compileElements } from './compile-elements.js';
import { isLeaf } from './follow.js';
import type { ElementPlan, Plan } from './plan.js';
import { readMarkup } from './read-markup.js';
import { reportAt } from './site.js';

/** A face whose every name has been checked; fill it with `fillTemplate`. */
export interface CompiledTemplate {
  readonly name: string;
  readonly face: ElementPlan;
  /** Otherwise it is the same for all cards. */
  readonly readsCard: boolean;
}

/** A part on its own, such as one that draws a block of the rulebook; fill it with `fillPart`. */
export interface CompiledPart {
  readonly name: string;
  readonly elements: readonly Plan<ElementPlan>[];
}

/** Checks a template with all its parts, branches no card takes included, so that filling it cannot misname anything. */
export function compileTemplate(request: TemplateRequest): Checked<CompiledTemplate> {
  return compileFile(request, {
    read: readMarkup,
    compile: (nodes, site) => {
      const plans = compileElements('top-of-template')(nodes, site);
      const [face] = plans;
      if (face && isLeaf(face) && face.name === 'face' && plans.length === 1)
        return { name: request.name, face, readsCard: site.compilation.readsCard };
      // A mistake that hides the face is reported where it is.
      if (!site.compilation.hasFailed()) {
        reportAt(site, { from: 0, to: 0 }, ['template/wrong-root', { found: plans.length }]);
      }
      return undefined;
    },
  });
}

/** The same for elements that stand on no face of their own. */
export function compilePartAlone(request: TemplateRequest): Checked<CompiledPart> {
  return compileFile(request, {
    read: readMarkup,
    compile: (nodes, site) => ({ name: request.name, elements: compileElements('top-of-part')(nodes, site) }),
  });
}
