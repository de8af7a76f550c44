import { type Checked, type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { viewOf } from '../game/view.js';
import type { Frame } from '../press/frame.js';
import type { Inspector } from '../press/inspector.js';
import type { LayoutContext } from '../press/layout/layout-context.js';
import { type CardContexts, cardContexts, type ViewEffect } from '../press/template/card-contexts.js';
import type { TemplateFile } from '../press/template/compilation.js';
import type { CompiledPart, CompiledTemplate } from '../press/template/compile-template.js';
import type { ElementOf } from '../press/template/element.js';
import type { Shape } from '../press/template/shape.js';
import { shapesOfKinds } from '../press/template/shapes-of-project.js';
import type { Card, Locate, Project } from '../project/project.js';
import { readText } from '../project/read-text.js';
import { fillVariables } from '../project/seen.js';
import type { World } from '../world/world.js';
import type { BookletProofs } from './booklet/proven-pages.js';
import { checkTitles } from './check-titles.js';
import { compileOnce } from './compile-once.js';
import { openLayout } from './open-layout.js';
import { readImages } from './read-images.js';
import type { Sources } from './sources.js';
import { readTemplates } from './template-files.js';
import type { Watch } from './watch.js';
import type { DrawnWork, Workshop } from './workshop.js';

/** Everything a print shop has ready before the first face: fonts, templates, pictures, and work done once. */
export interface Shop {
  readonly project: Project;
  readonly locate: Locate;
  readonly layout: Omit<LayoutContext, 'cardLabel' | 'drawCard'>;
  readonly drawn: DrawnWork;
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** The pictures of the game folder, by their paths in it. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Compiled faces by `faceKey`. */
  readonly faces: ReadonlyMap<string, CompiledTemplate>;
  /** Compiled parts of booklets by name and by the shape of their values; they are added as they are needed. */
  readonly parts: Map<string, Checked<CompiledPart>>;
  /** Faces that are the same for all cards. */
  readonly filled: WeakMap<CompiledTemplate, ElementOf<'face'>>;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly contexts: CardContexts;
  readonly chapters: ReadonlyMap<string, string>;
  /** What the game is made from; for those who write it into files. */
  readonly sources?: Sources | undefined;
  /** Version of the press. */
  readonly program?: string | undefined;
  /** Which cards are printed; all where absent. */
  readonly wanted?: ((card: Card) => boolean) | undefined;
  /** What becomes of every finished face; nothing where absent. */
  readonly finish?: ((frame: Frame) => Frame) | undefined;
  /** Looks at every finished face or page; set by those who want more than a face without mistakes. */
  readonly inspect?: Inspector | undefined;
  /** Takes down what is asked of the game; set by those who must know what something was made of. */
  readonly watch?: Watch | undefined;
  /** Booklets that need not be set again; set by those who look for problems alone. */
  readonly proofs?: BookletProofs | undefined;
  /** What stands for faces that the inspector knows, by what they are made of. */
  readonly blanks: Map<string, Frame>;
}

export interface OpenedShop {
  readonly shop: Shop | undefined;
  readonly problems: readonly Diagnostic[];
  /** The templates and chapters that were read. */
  readonly files: readonly string[];
  /** The text of a template or chapter, for code frames. */
  readonly sourceOf: (file: string) => string | undefined;
}

interface Book {
  readonly project: Project;
  readonly locate: Locate;
  /** Of a run that opens several shops. */
  readonly workshop?: Workshop | undefined;
}

/** Reads what a game's products need and compiles every template they name, before any card is drawn. */
export async function openShop(world: World, { project, locate, workshop }: Book): Promise<OpenedShop> {
  const [{ templates, problems: noTemplates }, images, { chapters, problems: noChapters }] =
    await Promise.all([
      readTemplates(world, project.folder),
      readImages(world, project),
      readChapters(world, project),
    ]);
  const unread = [...noTemplates, ...noChapters];
  const { value: layout, problems: noFonts } = await openLayout(world, project, {
    workshop,
    templates,
    images,
    locate,
  });
  const shapes = shapesOfKinds(project.kinds);
  const { faces, parts } = compileOnce(project, { templates, shapes, workshop });
  const inTheme = (found: Diagnostic): Diagnostic => {
    if (found.code !== 'font/unreadable') return found;
    return { ...found, place: locate({ file: project.theme.file, path: ['fonts', found.facts.font] }) };
  };
  const titles = layout === undefined ? [] : checkTitles(project, layout.context.fonts, locate);
  // Of a template that could not be read there is nothing more to say.
  const problems = [...noFonts.map(inTheme), ...titles, ...(unread.length > 0 ? unread : faces.problems)];
  const files = new Map([...templates.values()].map(({ file, source }) => [file, source]));
  const read = [...files.keys(), ...[...chapters.keys()].map((name) => `${project.folder}/${name}`)];
  const sourceOf = (file: string) => {
    const name = file.slice(project.folder.length + 1);
    const drawing = name.endsWith('.svg') ? images.get(name) : undefined;
    return files.get(file) ?? chapters.get(name) ?? (drawing && new TextDecoder().decode(drawing));
  };
  if (layout === undefined || hasErrors(problems))
    return { shop: undefined, problems, files: read, sourceOf };
  const contexts = cardContexts(project, viewerFor(project));
  return {
    shop: {
      project,
      locate,
      layout: layout.context,
      drawn: layout.drawn,
      templates,
      images,
      faces: faces.compiled,
      parts,
      filled: new WeakMap(),
      blanks: new Map(),
      shapes,
      contexts,
      chapters,
    },
    problems,
    files: read,
    sourceOf,
  };
}

/** The loader refuses a game that speaks the effect language without a phrasebook. */
function viewerFor({ phrasebook }: Project): ViewEffect {
  return (type, data) => {
    if (phrasebook === undefined) throw new Error('a game with effects was loaded without a phrasebook');
    // Checked against the grammar of this type when the deck was read.
    return viewOf(type, data as never, phrasebook);
  };
}

async function readChapters(
  world: World,
  { folder, products, reading, variables = new Map() }: Project,
): Promise<{ readonly chapters: ReadonlyMap<string, string>; readonly problems: readonly Diagnostic[] }> {
  const told = [...(reading?.described.values() ?? [])].flat();
  const printed = products.flatMap((product) => (product.kind === 'booklet' ? product.chapters : []));
  const names = [...new Set([...printed, ...told])];
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      const { source, problem } = readText(file, (await world.readFile(file)) ?? new Uint8Array());
      return { name, problem, text: fillVariables(source.replaceAll('\r\n', '\n'), variables) };
    }),
  );
  return {
    chapters: new Map(texts.map(({ name, text }) => [name, text])),
    problems: texts.flatMap(({ problem }) => problem ?? []),
  };
}
