import type { Explanations } from '../../explanation.js';
import type { ProfileFacts } from '../../facts/profile.js';

export const profileExplanations: Explanations<ProfileFacts> = {
  'profile/format-not-offered': {
    what: 'A product has a size that the printer of a profile does not cut.',
    why: 'A service that prints on demand takes the sizes it has tools for and refuses all others.',
    mend: 'Change the product’s format to one the profile names, leave it out with --only, or print it with another profile.',
  },
  'profile/left-out': {
    what: 'The printer of the profile makes nothing like this product, and the pack is made without it. UPLOAD.txt says so too.',
    why: 'A service that prints on demand has tools for some sizes, some boxes and some numbers of pages. A piece is made smaller or larger in proportion as far as the profile’s fit: allows, but never bent to another shape and never cut.',
    mend: 'Print the product yourself or at another service, or change its format. Asked for by name with --only, it stops the build with the sizes that are offered.',
  },
  'profile/kind-not-offered': {
    what: 'The profile has no way to print a product of this kind.',
    why: 'A maker of cards takes no boards or booklets.',
    mend: 'Leave the product out with --only, or give the profile a way under print:.',
  },
  'profile/too-much-ink': {
    what: 'A colour of the theme needs more ink than the printer of the profile allows.',
    why: 'Too much ink does not dry: sheets stick together and smear, so printers refuse the file.',
    mend: 'Lower the colour’s cmyk in the theme. Until then it is printed with less cyan, magenta and yellow, in the same proportion.',
  },
  'profile/picture-not-cmyk': {
    what: 'A picture is stored in RGB, and the profile asks for CMYK throughout.',
    why: 'RGB is converted by whoever prints, in a way nobody has looked at.',
    mend: 'Convert the picture to the printer’s condition and save it as a CMYK JPEG, or make it grey.',
  },
  'profile/picture-transparent': {
    what: 'A picture has an alpha channel, or a drawing says opacity, and the profile allows no transparency.',
    why: 'Transparency is flattened by whoever prints; thin lines and texts around it may change.',
    mend: 'Save the picture on the ground it stands on; in an SVG, use full colours instead of opacity.',
  },
  'profile/bad-icc': {
    what: 'The file named as the output profile cannot be embedded.',
    why: 'PDF/X needs the ICC profile of the printing condition: of class prtr, for CMYK.',
    mend: 'Use the profile the printer gave you, or leave icc out to take the one that ships.',
  },
};
