import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readImageFile } from '../press/layout/image-file.js';
import { drawingProblems } from '../press/layout/load-image.js';
import { readDrawing } from '../press/svg/read-drawing.js';
import { type Finding, finding, inside } from '../project/finding.js';
import { joinPath, plainPath } from '../project/game-path.js';
import type { Origin } from '../project/project.js';
import { checkPath } from '../project/shelf.js';
import type { World } from '../world/world.js';
import type { Edition } from './edition-schema.js';

/** 34 mm at 300 dots an inch, the widest a game is asked to print a logo. */
const LEAST = 400;

/** What is wrong with naming a logo, what is wrong inside its file, and the text of that file. */
interface CheckedLogo {
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
  readonly text?: readonly [file: string, text: string];
}

/** Whether the logo of an edition is there, and is a drawing or a picture with enough pixels. */
export async function checkLogo(
  { municipality }: Edition,
  { world, folder, origin }: { readonly world: World; readonly folder: string; readonly origin: Origin },
): Promise<CheckedLogo> {
  const file = municipality?.logo;
  if (file === undefined) return { findings: [], problems: [] };
  const at = { origin: inside(origin, 'municipality', 'logo') };
  const found = (...findings: readonly Finding[]): CheckedLogo => ({ findings, problems: [] });
  const outside = checkPath(file, new Set([plainPath(file)]), at);
  if (outside.length > 0) return found(...outside);
  const bytes = await world.readFile(joinPath(folder, plainPath(file)));
  const facts = { file, pixels: 0, least: LEAST };
  if (bytes === undefined) return found(finding('edition/logo', { ...facts, why: 'missing' }, at));
  const read = readImageFile(bytes);
  if (read.fault !== undefined) return found(finding('edition/logo', { ...facts, why: 'format' }, at));
  if (read.format === 'svg') return checkDrawing(bytes, { file: plainPath(file), folder });
  const { width: pixels } = read.pixels;
  return pixels >= LEAST ? found() : found(finding('edition/logo', { ...facts, why: 'small', pixels }, at));
}

function checkDrawing(
  bytes: Uint8Array,
  { file, folder }: { readonly file: string; readonly folder: string },
): CheckedLogo {
  const read = readDrawing(bytes, file);
  if ('drawing' in read) return { findings: [], problems: [] };
  const problems = drawingProblems(read, file, folder);
  return { findings: [], problems, text: [joinPath(folder, file), read.text] };
}
