import type { TemplateFile } from '../press/template/compilation.js';
import type { Shape } from '../press/template/shape.js';
import type { Product, Project } from '../project/project.js';
import { compileFaces } from './compile-faces.js';
import { digestOf } from './digest.js';
import { globalNames } from './globals.js';
import type { CompiledWork, Workshop } from './workshop.js';

interface Ingredients {
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly workshop: Workshop | undefined;
}

type Compiled = Pick<CompiledWork, 'faces' | 'parts'>;

/** Compiles every face; takes over those of the edition before where all names in them mean the same. */
export function compileOnce(project: Project, { templates, shapes, workshop }: Ingredients): Compiled {
  const key = workshop && namesKey(project, templates);
  if (workshop?.compiled !== undefined && workshop.compiled.key === key) return workshop.compiled;
  const faces = compileFaces(project, templates, shapes);
  const parts: CompiledWork['parts'] = new Map();
  // Problems are told for every edition.
  if (workshop && key !== undefined && faces.problems.length === 0) workshop.compiled = { key, faces, parts };
  return { faces, parts };
}

/** Names all that templates can name, and nothing that cards or editions say. */
export function namesKey(project: Project, templates: Ingredients['templates']): string {
  const { theme, kinds, folder, decks, products } = project;
  const names = [folder, { ...theme, colors: [...theme.colors.keys()] }, kinds, templates];
  const used = [decks.map(({ id, kind }) => [id, kind]), products.map(templatesOf)];
  return digestOf([names, used, JSON.stringify(globalNames(project), outline)]);
}

const templatesOf = (product: Product) =>
  product.kind === 'booklet'
    ? [product.id, product.pages]
    : [product.id, product.decks, product.front, product.back];

/** Data without what it says: two of one outline have the same shape. */
const outline = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null ? value : value === null ? 'string' : typeof value;
