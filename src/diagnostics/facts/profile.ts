import type { MmSize } from './imposition.js';

/** What can stand between a game and the printer a profile describes. */
export interface ProfileFacts {
  'profile/format-not-offered': {
    product: string;
    format: MmSize;
    profile: string;
    /** Name and trim of what is offered for this kind of product; may be empty. */
    offered: readonly {
      name: string;
      trim: MmSize;
      pages?: { least: number; most: number } | undefined;
    }[];
    /** Of a booklet, where the printer counts them. */
    pages?: number | undefined;
  };
  /** A service makes nothing like this product; the rest is packed without it. */
  'profile/left-out': {
    product: string;
    id: string;
    format: MmSize;
    profile: string;
    why: 'kind' | 'size' | 'pages' | 'box';
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
