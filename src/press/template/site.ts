import { type Code, type Diagnostic, type Facts, type Place, problem } from '../../diagnostics/diagnostic.js';
import { placeBetween, type Source } from '../../diagnostics/line-index.js';
import type { Theme } from '../../project/theme.js';
import type { Evaluate, Origin } from './level.js';
import { LIMITS } from './limits.js';
import type { MarkupNode } from './markup.js';
import type { Shape } from './shape.js';
import type { Span } from './syntax.js';
import type { Value } from './value.js';

/** A value a template may use: what it is, and how to read it from a level of the depth it was compiled for. */
export interface Expression {
  readonly shape: Shape;
  readonly evaluate: Evaluate;
  readonly origin?: Origin | undefined;
  /** Comes out of the effect language; its origin is the field that was written in it, and never leads further in. */
  readonly ofView?: boolean | undefined;
  /** Set where the value is the same for every card. */
  readonly constant?: { readonly value: Value } | undefined;
}

/** What names mean at a place of a template: the values of a card or a list's entry, or what a part was handed. */
export type Scope = ValueScope | ArgumentScope;

export interface ValueScope {
  readonly kind: 'value';
  readonly shape: Shape;
  readonly ofView: boolean;
  /** Depth of the level that holds the value. */
  readonly depth: number;
  readonly outer: Scope | undefined;
}

export interface ArgumentScope {
  readonly kind: 'arguments';
  readonly values: ReadonlyMap<string, { readonly expression: Expression; readonly depth: number }>;
  /** Names the part has asked for. */
  readonly used: Set<string>;
  readonly outer: undefined;
}

/** An `{{#each}}` around a place. */
export interface Turns {
  readonly depth: number;
  readonly key: Shape;
  readonly outer: Turns | undefined;
}

/** What a part puts in place of `{{> @partial-block}}`: the content of its call, with the names of the caller. */
export interface Slot {
  readonly nodes: readonly MarkupNode[];
  readonly site: Site;
  filled: boolean;
}

/** Everything a template and its parts share while they are compiled. */
export interface Compilation {
  readonly theme: Theme;
  readonly kinds: ReadonlyMap<string, Shape>;
  readonly globals: ReadonlyMap<string, Shape>;
  readonly partNames: readonly string[];
  readonly part: (
    name: string,
  ) => { readonly source: Source; readonly nodes: readonly MarkupNode[] } | undefined;
  readonly report: (found: Diagnostic) => void;
  /** Whether an error has been reported. */
  readonly hasFailed: () => boolean;
  /** Elements and holes that may still be compiled. */
  sizeLeft: number;
  /** Something in it is taken from the card. */
  readsCard: boolean;
}

/** A place in a template that is being compiled. */
export interface Site {
  readonly compilation: Compilation;
  readonly source: Source;
  readonly scope: Scope;
  readonly turns: Turns | undefined;
  /** How many levels will be open here. */
  readonly depth: number;
  readonly slot: Slot | undefined;
  /** Names of the template and of the parts that led here. */
  readonly parts: readonly string[];
  /** Where the outermost of these parts is used. */
  readonly calledAt: Place | undefined;
}

export const placeOf = ({ source }: Site, { from, to }: Span): Place => placeBetween(source, from, to);

/** Adds a problem of this template; one in a part also says where the part is used. */
export function reportAt<C extends Code>(
  site: Site,
  span: Span,
  [code, facts]: readonly [C, Facts[C]],
): void {
  reportFound(site, span, problem(code, facts));
}

/** Adds a problem that does not know its place yet. */
export function reportFound(site: Site, span: Span, found: Diagnostic): void {
  const related = site.calledAt && [{ place: site.calledAt, note: 'used-here' as const }];
  site.compilation.report({ ...found, place: placeOf(site, span), ...(related && { related }) });
}

/** Counts what is compiled; false once parts within parts have made too much of it. */
export function spend(site: Site, span: Span): boolean {
  const { compilation } = site;
  if (compilation.sizeLeft === 0) {
    reportAt(site, span, ['template/too-large', { what: 'elements', limit: LIMITS.elements }]);
  }
  return compilation.sizeLeft-- > 0;
}
