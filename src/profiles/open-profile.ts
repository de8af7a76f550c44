import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/suggest.js';
import type { World } from '../world/world.js';
import { findProfile, profileNames } from './find-profile.js';
import type { Profile } from './profile.js';
import { checkIcc } from './read-icc.js';

/** A profile and the files it needs, ready to print with. */
export interface ChosenProfile {
  readonly profile: Profile;
  /** Of the printing condition, where the profile embeds one. */
  readonly icc?: Uint8Array | undefined;
  /** What turns pages into pictures, where the profile makes some. */
  readonly wasm?: Uint8Array | undefined;
}

export interface OpenedProfile {
  readonly chosen?: ChosenProfile;
  readonly problems: readonly Diagnostic[];
  /** Set where there is no profile of that name. */
  readonly unknown?: UnknownProfile;
  /** The text of the profile's file, for code frames. */
  readonly source: (file: string) => string | undefined;
}

export interface UnknownProfile {
  readonly id: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

interface Wanted {
  readonly name: string;
  readonly folder: string;
  /** Path of the printer's own output profile; wins over the one the profile names. */
  readonly icc?: string | undefined;
}

/** Ships with the package that draws pictures. */
const RASTERIZER = '@hyzyla/pdfium/dist/pdfium.wasm';

/** Finds a profile by name or path and reads what it embeds. */
export async function openProfile(world: World, { name, folder, icc }: Wanted): Promise<OpenedProfile> {
  const found = await findProfile(world, name, folder);
  if (found === undefined) {
    const known = await profileNames(world, folder);
    const unknown = { id: name, nearest: nearest(name, known), known };
    return { problems: [], unknown, source: () => undefined };
  }
  const source = (file: string) => (file === found.file ? found.text : undefined);
  const { profile, problems } = found;
  if (profile === undefined) return { problems, source };
  const named = icc ?? profile.color.icc;
  const wasm = profile.makes === 'png' ? await world.readAsset(RASTERIZER) : undefined;
  if (named === undefined) return { chosen: { profile, wasm }, problems, source };
  const bytes = icc === undefined ? await found.readBeside(named) : await world.readFile(icc);
  const checked = checkIcc(named, bytes, profile.color.space === 'cmyk' ? 'printer' : 'screen');
  const chosen = checked.value && { profile, icc: checked.value };
  return { ...(chosen && { chosen }), problems: [...problems, ...checked.problems], source };
}
