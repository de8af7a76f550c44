import type { Mm } from '../units.js';
import type { World } from '../world/world.js';

/** How far a printer’s back sides must be moved to lie behind the fronts: to the right and down, seen from the back. */
export interface PrinterShift {
  readonly x: Mm;
  readonly y: Mm;
}

const FILE = 'printers.json';

/** More is no drift, but the wrong edge or a scaled page. */
export const MOST: Mm = 10;

/** The printers a person has measured, by name; a file that is no list of printers counts as none. */
export async function readPrinters({ settings }: World): Promise<ReadonlyMap<string, PrinterShift>> {
  const bytes = await settings?.read(FILE);
  if (bytes === undefined) return new Map();
  try {
    const { printers } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly printers?: unknown };
    const entries = typeof printers === 'object' && printers !== null ? Object.entries(printers) : [];
    return new Map(entries.filter((entry): entry is [string, PrinterShift] => isShift(entry[1])));
  } catch {
    return new Map();
  }
}

const isShift = (value: unknown): value is PrinterShift =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  [value.x, value.y].every((part) => typeof part === 'number' && Math.abs(part) <= MOST);

/** Adds a printer or replaces what was known of it; `false` where there is no place for settings. */
export async function addPrinter(world: World, name: string, shift: PrinterShift): Promise<boolean> {
  if (world.settings === undefined) return false;
  const printers = Object.fromEntries([...(await readPrinters(world)), [name, shift]]);
  const text = `${JSON.stringify({ version: 1, printers }, undefined, 2)}\n`;
  await world.settings.write(FILE, new TextEncoder().encode(text));
  return true;
}
