import { printPage } from '../simulate/page/print-page.js';
import type { World } from '../world/world.js';

/** Draws a report into a file: whole, or not at all. */
export async function drawReport(
  world: World,
  order: Parameters<typeof printPage>[1],
  path: string,
): Promise<void> {
  const { value } = await printPage(world, order);
  if (value === undefined) return;
  const cut = path.lastIndexOf('/');
  const stage = await world.stage(cut === -1 ? '.' : path.slice(0, cut) || '/');
  try {
    await stage.write(path.slice(cut + 1), value);
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
}
