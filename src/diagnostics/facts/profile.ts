import type { MmSize } from './imposition.js';

/** What can stand between a game and the printer a profile describes. */
export interface ProfileFacts {
  'profile/format-not-offered': {
    product: string;
    format: MmSize;
    profile: string;
    /** Name and trim of what is offered for this kind of product; may be empty. */
    offered: readonly { name: string; trim: MmSize }[];
  };
  'profile/kind-not-offered': { product: string; kind: string; profile: string; offered: readonly string[] };
  /** A colour is printed with less ink than the theme asks for. */
  'profile/too-much-ink': { color: string; ink: number; limit: number };
  /** A picture in RGB for a printer that takes CMYK only. */
  'profile/picture-not-cmyk': { picture: string; profile: string };
  'profile/picture-transparent': { picture: string; profile: string };
  'profile/bad-icc': {
    file: string;
    why: 'missing' | 'no-profile' | 'not-output' | 'not-cmyk' | 'not-screen';
  };
}
