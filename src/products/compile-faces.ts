import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TemplateFile } from '../press/template/compilation.js';
import { type CompiledTemplate, compileTemplate } from '../press/template/compile-template.js';
import { objectShape, type Shape } from '../press/template/shape.js';
import type { BookletProduct, CardsProduct, Project } from '../project/project.js';
import { globalShapes, globalShapesOfPages } from './globals.js';

const NO_CARD = objectShape('data', {});

/** A face is compiled once for each kind of card it is filled with, and for each product whose `@` values it sees. */
export const faceKey = (product: string, template: string, kind: string): string =>
  `${product}\n${template}\n${kind}`;

export interface Faces {
  readonly compiled: ReadonlyMap<string, CompiledTemplate>;
  readonly problems: readonly Diagnostic[];
}

type Templates = ReadonlyMap<string, TemplateFile>;
type Shapes = ReadonlyMap<string, Shape>;

/** Compiles every face that a product names, for every kind of card the product prints. */
export function compileFaces(project: Project, templates: Templates, shapes: Shapes): Faces {
  const compiled = new Map<string, CompiledTemplate>();
  const problems: Diagnostic[] = [];
  for (const product of project.products) {
    const shapesFor = product.kind === 'booklet' ? globalShapesOfPages : globalShapes;
    const globals = shapesFor(project);
    for (const [name, kind] of usesOf(product, project)) {
      const file = templates.get(name);
      if (file === undefined) continue;
      const data = shapes.get(kind) ?? NO_CARD;
      const request = { name, ...file, data, globals, theme: project.theme, kinds: shapes, parts: templates };
      const { value, problems: found } = compileTemplate(request);
      if (value) compiled.set(faceKey(product.id, name, kind), value);
      problems.push(...found);
    }
  }
  return { compiled, problems };
}

function usesOf(
  product: CardsProduct | BookletProduct,
  { decks }: Project,
): readonly (readonly [string, string])[] {
  if (product.kind === 'booklet') {
    const { cover, contents, opening, left, right, backCover } = product.pages;
    return [cover, contents, opening, left, right, backCover].flatMap((name) =>
      name === undefined ? [] : [[name, ''] as const],
    );
  }
  const kinds = decks.filter(({ id }) => product.decks.includes(id)).map(({ kind }) => kind);
  // A box whose panels nobody draws.
  if (product.front === '') return [];
  const names = product.back === undefined ? [product.front] : [product.front, product.back];
  return (kinds.length === 0 ? [''] : [...new Set(kinds)]).flatMap((kind) =>
    names.map((name) => [name, kind] as const),
  );
}
