import type { Facts } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/suggest.js';
import { type Finding, type Found, finding, inside } from './finding.js';
import { joinPath, plainPath } from './game-path.js';
import type { Origin } from './project.js';
import { readSvg } from './read-svg.js';
import type { IconDraft } from './read-theme.js';
import { checkPath, type Shelf } from './shelf.js';
import type { IconShape } from './theme.js';

type Outline = Found<IconShape | undefined>;

/** Fetches the outlines a theme names, from the icon package or the game folder; others are never opened. */
export async function readIcons(
  drafts: ReadonlyMap<string, IconDraft>,
  origin: Origin,
  shelf: Shelf,
): Promise<Found<ReadonlyMap<string, IconShape>>> {
  const read = await Promise.all(
    [...drafts].map(async ([name, draft]) => ({
      name,
      ...(await readIcon(draft, inside(origin, name), shelf)),
    })),
  );
  return {
    value: new Map(read.flatMap(({ name, value }) => (value ? [[name, value] as const] : []))),
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function readIcon(draft: IconDraft, origin: Origin, shelf: Shelf): Promise<Outline> {
  if (typeof draft !== 'string') return { value: draft, findings: [] };
  return draft.startsWith('./') ? readOwn(draft, origin, shelf) : readShipped(draft, origin, shelf);
}

async function readOwn(path: string, origin: Origin, { files, world, folder }: Shelf): Promise<Outline> {
  const findings = checkPath(path, files, { origin });
  const svg = findings.length > 0 ? undefined : await world.readFile(joinPath(folder, plainPath(path)));
  return svg === undefined ? { value: undefined, findings } : outlineOf(svg, path, origin);
}

/** `phosphor/coins` is filled; `phosphor-bold/coins` is drawn in lines that were turned into outlines. */
async function readShipped(name: string, origin: Origin, { world }: Shelf): Promise<Outline> {
  const [set = '', icon = ''] = name.split('/');
  const weight = set === 'phosphor-bold' ? 'bold' : 'fill';
  const folder = `@phosphor-icons/core/assets/${weight}`;
  const svg = await world.readAsset(`${folder}/${icon}-${weight}.svg`);
  if (svg !== undefined) return outlineOf(svg, name, origin);
  const ending = `-${weight}.svg`;
  const files = await world.listAssets(folder);
  const facts = (): Facts['game/unknown-name'] => {
    const names = files.map((file) => `${set}/${file.slice(0, -ending.length)}`);
    return { what: 'icon', name, nearest: nearest(name, names), known: [] };
  };
  return { value: undefined, findings: [finding('game/unknown-name', facts, { origin })] };
}

function outlineOf(svg: Uint8Array, path: string, origin: Origin): Outline {
  const read = readSvg(new TextDecoder().decode(svg));
  if ('icon' in read) return { value: read.icon, findings: [] };
  const wrong: Finding = finding('game/bad-svg', { path, ...read.refused }, { origin });
  return { value: undefined, findings: [wrong] };
}
