import type { Checked } from '../../diagnostics/diagnostic.js';
import type { PartValues } from '../../press/booklet/part.js';
import { type CompiledPart, compilePartAlone } from '../../press/template/compile-template.js';
import type { Element } from '../../press/template/element.js';
import { fillPart } from '../../press/template/fill-template.js';
import { shapeOfData } from '../../press/template/shapes-of-project.js';
import { globalShapes, watchedCards, watchedGlobals } from '../globals.js';
import type { BookletDesk } from './booklet-desk.js';

/** Fills a template of the booklet's with values; what is wrong with it is told once. */
export function fillNamed(
  template: string,
  values: PartValues,
  desk: BookletDesk,
): readonly Element[] | undefined {
  const compiled = compiledFor(template, values, desk);
  if (compiled === undefined) return undefined;
  const { shop, product, tell } = desk;
  const { value, problems } = fillPart(compiled, {
    context: values,
    globals: watchedGlobals(shop, product),
    cards: watchedCards(shop),
  });
  tell(problems);
  return value;
}

function compiledFor(name: string, values: PartValues, desk: BookletDesk): CompiledPart | undefined {
  const key = `${name} ${JSON.stringify(values, (_, value) => outline(value))}`;
  const { value, problems } = desk.shop.parts.get(key) ?? compile(name, values, desk);
  desk.shop.parts.set(key, { value, problems });
  if (!desk.told.has(key)) desk.tell(problems);
  desk.told.add(key);
  return value;
}

/** Values of one shape share a compiled template. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1);
  return typeof value === 'object' ? value : typeof value;
}

function compile(name: string, values: PartValues, { shop }: BookletDesk): Checked<CompiledPart> {
  const file = shop.templates.get(name);
  if (file === undefined) throw new Error(`template ${name} was not looked for`);
  return compilePartAlone({
    ...file,
    name,
    data: shapeOfData(values),
    globals: globalShapes(shop.project),
    theme: shop.layout.theme,
    kinds: shop.shapes,
    parts: shop.templates,
  });
}
