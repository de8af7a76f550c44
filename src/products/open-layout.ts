import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import { loadFlexbox } from '../press/layout/flexbox.js';
import { createLayoutCache, createSharedArt, createSharedLayout } from '../press/layout/layout-context.js';
import type { TemplateFile } from '../press/template/compilation.js';
import { loadFonts } from '../press/text/fonts.js';
import { loadHyphenate } from '../press/text/hyphenate.js';
import type { Locate, Project } from '../project/project.js';
import type { World } from '../world/world.js';
import { digestOf } from './digest.js';
import type { Shop } from './shop.js';
import { type DrawnWork, type Kept, keepDrawn, keepLayout, type Look, type Workshop } from './workshop.js';

interface Ingredients {
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly workshop: Workshop | undefined;
  readonly locate: Locate;
}

/** What faces are laid out with: taken over from the edition before where nothing in it differs. */
export async function openLayout(
  world: World,
  project: Project,
  { workshop, templates, images, locate }: Ingredients,
): Promise<Checked<{ readonly context: Shop['layout']; readonly drawn: DrawnWork }>> {
  const lookKey = workshop === undefined ? '' : keyOfLook(project, images);
  const { value: look, problems } = await lookFor(world, project, { workshop, key: lookKey });
  const placed = problems.map((each) => inTheme(each, project, locate));
  if (look === undefined) return { value: undefined, problems: placed };
  const { language: locale, folder } = project;
  const key = workshop === undefined ? '' : digestOf([lookKey, locale, templates]);
  const kept = await keptFor(project, look, { workshop, key });
  if (workshop) Object.assign(workshop, { look, kept });
  const { theme, fonts } = look;
  const { hyphenate, shared, drawn } = kept;
  const flexbox = await loadFlexbox();
  const cache = createLayoutCache(shared);
  const context = { theme, fonts, hyphenate, locale, images, folder, flexbox, cache };
  return { value: { context, drawn }, problems: placed };
}

/** A font that cannot be used is told where the theme names it. */
function inTheme(found: Diagnostic, { theme }: Project, locate: Locate): Diagnostic {
  if (found.code !== 'font/unreadable') return found;
  return { ...found, place: locate({ file: theme.file, path: ['fonts', found.facts.font] }) };
}

interface Wanted {
  readonly workshop: Workshop | undefined;
  readonly key: string;
}

async function lookFor(
  world: World,
  { theme, folder }: Project,
  { workshop, key }: Wanted,
): Promise<Checked<Look>> {
  if (workshop?.look?.key === key) return { value: workshop.look, problems: [] };
  const { value: fonts, problems } = await loadFonts(theme, folder, world);
  const made = { key, theme, art: createSharedArt(), packed: new Map() };
  return { value: fonts && { ...made, fonts }, problems };
}

async function keptFor(
  { theme, language }: Project,
  { art, packed }: Look,
  { workshop, key }: Wanted,
): Promise<Kept> {
  if (workshop?.kept?.key === key) return workshop.kept;
  const hyphenates = [...theme.styles.values()].some((style) => style.hyphenate);
  return {
    key,
    hyphenate: hyphenates ? await loadHyphenate(language) : undefined,
    shared: workshop ? keepLayout(art) : createSharedLayout({}, art),
    drawn: workshop ? keepDrawn(packed) : { packed },
  };
}

/**
 * Names all that drawing reads besides the elements of a face and its words. Elements name colours, and only the writer
 * of a PDF knows what they are, so their values do not count; their names do.
 */
const keyOfLook = ({ theme, folder }: Project, images: Ingredients['images']): string =>
  digestOf([folder, { ...theme, colors: [...theme.colors.keys()] }], images);
