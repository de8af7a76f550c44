import type { EditionLens } from '../editions/edition-lens.js';
import type { Lens } from '../project/lens.js';
import type { World } from '../world/world.js';

/** How a game is to be seen. */
export interface View {
  readonly locale?: string | undefined;
  readonly allowUntranslated?: boolean | undefined;
}

/** Opens the lens that the flags of a command ask for; none where they ask for the game as it is written. */
export async function openLens(
  world: World,
  folder: string,
  view: View & { readonly edition?: string | undefined },
): Promise<Lens | undefined> {
  const { locale, edition, allowUntranslated = false } = view;
  if (edition !== undefined) return openEdition(world, folder, { ...view, name: edition });
  if (locale === undefined) return undefined;
  const { languageLens } = await import('../i18n/language-lens.js');
  return languageLens(world, folder, { locale, allowUntranslated });
}

/** Opens the lens of an edition. */
export async function openEdition(
  world: World,
  folder: string,
  { name, locale, allowUntranslated = false }: View & { readonly name: string },
): Promise<EditionLens> {
  const { editionLens } = await import('../editions/edition-lens.js');
  return editionLens(world, folder, { name, locale, allowUntranslated });
}
