import type { ProfileFacts } from '../../facts/profile.js';
import type { Messages } from '../../wording.js';

export const profileMessages: Messages<ProfileFacts> = {
  'profile/format-not-offered': ({ product, format, profile, offered }) => ({
    message: `“${product}” is ${size(format)}, and the profile “${profile}” does not offer that.`,
    hint:
      offered.length === 0
        ? 'leave the product out with “--only”, or choose another profile.'
        : `it offers ${offered.map(({ name, trim }) => `${name} (${size(trim)})`).join(', ')}; or leave the product out with “--only”.`,
  }),
  'profile/kind-not-offered': ({ product, kind, profile, offered }) => ({
    message: `“${product}” is a ${kind}, and the profile “${profile}” prints none.`,
    hint: `it prints ${offered.join(', ') || 'nothing'}; leave the product out with “--only”, or choose another profile.`,
  }),
  'profile/too-much-ink': ({ color, ink, limit }) => ({
    message: `“${color}” asks for ${ink} % ink, and the printer takes ${limit} % at most: it is printed with less cyan, magenta and yellow.`,
    hint: `lower its “cmyk” in the theme to ${limit} in all, to choose yourself what it loses.`,
  }),
  'profile/picture-not-cmyk': ({ picture, profile }) => ({
    message: `${picture} is made of red, green and blue, and the profile “${profile}” takes CMYK and grey only.`,
    hint: 'save it as a CMYK JPEG, converted for the printer’s condition, or in grey; or print with a profile for RGB.',
  }),
  'profile/picture-transparent': ({ picture, profile }) => ({
    message: `${picture} is transparent in places, and the profile “${profile}” takes none.`,
    hint: 'save it on the ground it stands on, without an alpha channel; in a drawing, use full colours instead of opacity.',
  }),
  'profile/bad-icc': ({ file, why }) => ({ message: `${file} ${WRONG[why]}.`, hint: WAY }),
};

const WRONG = {
  missing: 'is not there',
  'no-profile': 'is no ICC profile',
  'not-output': 'is an ICC profile, but not of a printing condition (class “prtr”)',
  'not-cmyk': 'is an ICC profile, but not for CMYK',
  'not-screen': 'is an ICC profile, but not of a screen in RGB',
};

const WAY = 'name the output profile your printer gave you: it ends in .icc or .icm.';

const round = (mm: number): string => String(Math.round(mm * 100) / 100);
const size = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${round(width)} × ${round(height)} mm`;
