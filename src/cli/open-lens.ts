import type { Lens } from '../project/lens.js';
import type { World } from '../world/world.js';

/** How a game is to be seen. */
export interface View {
  readonly locale?: string | undefined;
  readonly allowUntranslated?: boolean | undefined;
}

/** Opens the lens that the flags of a command ask for; none where they ask for the game as it is written. */
export async function openLens(world: World, folder: string, view: View): Promise<Lens | undefined> {
  const { locale, allowUntranslated = false } = view;
  if (locale === undefined) return undefined;
  const { languageLens } = await import('../i18n/language-lens.js');
  return languageLens(world, folder, { locale, allowUntranslated });
}
