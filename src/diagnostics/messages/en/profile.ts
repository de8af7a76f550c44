import type { ProfileFacts } from '../../facts/profile.js';
import type { Messages } from '../../wording.js';

export const profileMessages: Messages<ProfileFacts> = {
  'profile/format-not-offered': ({ product, format, profile, offered, pages }) => ({
    message: `“${product}” is ${size(format)}${pages === undefined ? '' : ` and has ${pages} pages`}, and the profile “${profile}” does not offer that.`,
    hint:
      offered.length === 0
        ? 'Leave the product out with “--only”, or choose another profile.'
        : `It offers ${offered.map(sayOffer).join(', ')}; or leave the product out with “--only”.`,
  }),
  'profile/left-out': ({ product, id, format, profile, why }) => ({
    message: `“${product}” (${size(format)}) is left out: ${LEFT_OUT[why](profile)}.`,
    hint: `Print it yourself: “--profile home-a4 --only ${id}”.`,
  }),
  'profile/kind-not-offered': ({ product, kind, profile, offered }) => ({
    message: `“${product}” is a ${kind}, and the profile “${profile}” prints none.`,
    hint: `It prints ${offered.join(', ') || 'nothing'}; leave the product out with “--only”, or choose another profile.`,
  }),
  'profile/too-much-ink': ({ color, ink, limit }) => ({
    message: `“${color}” asks for ${ink} % ink, and the printer takes ${limit} % at most: it is printed with less cyan, magenta and yellow.`,
    hint: `Lower its “cmyk” in the theme to ${limit} in all, to choose yourself what it loses.`,
  }),
  'profile/picture-not-cmyk': ({ picture, profile }) => ({
    message: `${picture} is made of red, green and blue, and the profile “${profile}” takes CMYK and grey only.`,
    hint: 'Save it as a CMYK JPEG, converted for the printer’s condition, or in grey; or print with a profile for RGB.',
  }),
  'profile/picture-transparent': ({ picture, profile }) => ({
    message: `${picture} is transparent in places, and the profile “${profile}” takes none.`,
    hint: 'Save it on the ground it stands on, without an alpha channel; in a drawing, use full colours instead of opacity.',
  }),
  'profile/bad-icc': ({ file, why }) => ({ message: `${file} ${WRONG[why]}.`, hint: WAY }),
};

const LEFT_OUT = {
  kind: (profile: string) => `the profile “${profile}” prints nothing of its kind`,
  size: (profile: string) => `no size of the profile “${profile}” is near enough`,
  pages: (profile: string) => `nothing the profile “${profile}” binds has as many pages`,
  box: (profile: string) => `no box of the profile “${profile}” holds as many cards of that size`,
};

const WRONG = {
  missing: 'is not there',
  'no-profile': 'is no ICC profile',
  'not-output': 'is an ICC profile, but not of a printing condition (class “prtr”)',
  'not-cmyk': 'is an ICC profile, but not for CMYK',
  'not-screen': 'is an ICC profile, but not of a screen in RGB',
};

const WAY = 'Name the output profile your printer gave you: it ends in .icc or .icm.';

const round = (mm: number): string => String(Math.round(mm * 100) / 100);
const sayOffer = ({
  name,
  trim,
  pages,
}: ProfileFacts['profile/format-not-offered']['offered'][number]): string =>
  `${name} (${size(trim)}${pages ? `, ${pages.least} to ${pages.most} pages` : ''})`;
const size = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${round(width)} × ${round(height)} mm`;
