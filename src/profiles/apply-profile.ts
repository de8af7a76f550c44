import { type Checked, type Diagnostic, type Facts, problem } from '../diagnostics/diagnostic.js';
import type { BookletProduct, Locate, Print, Product, Project } from '../project/project.js';
import { chooseWay } from './choose-way.js';
import { boxMaker, matchBox } from './match-box.js';
import { matchFormat, type Sized, takes } from './match-format.js';
import { type OfferedBox, PRODUCT_KINDS, type Profile } from './profile.js';
import { saveInk } from './save-ink.js';

/** What a printer makes of a game. */
export interface Applied {
  /** With prints, bleeds and inks of the profile. */
  readonly project: Project;
  /** Product → the size or box it is printed as, where the printer takes only some. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** Products the printer does not make, and why; they are still in the project, for others show their cards. */
  readonly leftOut: ReadonlyMap<string, Why>;
}

export type Offer = { readonly sized: Sized } | { readonly box: OfferedBox };
export type Why = Facts['profile/left-out']['why'];

interface Wanted {
  /** Ids of the products to print; all where empty. What is asked for by name is never left out. */
  readonly only: readonly string[];
  readonly locate: Locate;
  /** How many pages a booklet has, covers and all. */
  readonly pagesOf: (product: BookletProduct) => number;
}

/** The game as the printer of a profile gets it: its prints, its bleed, its ink. */
export function applyProfile(project: Project, profile: Profile, wanted: Wanted): Checked<Applied> {
  const { only, locate } = wanted;
  const problems: Diagnostic[] = [];
  const offers = new Map<string, Offer>();
  const leftOut = new Map<string, Why>();
  const products = project.products.map((product) => {
    if (only.length > 0 && !only.includes(product.id)) return product;
    const made = forProfile(product, profile, wanted);
    if ('refused' in made) {
      problems.push({ ...made.refused, place: locate(product.origin) });
      leftOut.set(product.id, made.why);
      return product;
    }
    if (made.offer) offers.set(product.id, made.offer);
    return made.product;
  });
  const mayLeaveOut = profile.others === 'leave-out' && only.length === 0;
  const isNothingLeft = leftOut.size === products.length;
  const told = mayLeaveOut && !isNothingLeft ? toldOf(project, profile, { leftOut, locate }) : problems;
  const theme = saveInk(project.theme, profile.color, locate);
  const applied = { ...project, products, theme: theme.value };
  return { value: { project: applied, offers, leftOut }, problems: [...told, ...theme.problems] };
}

const toldOf = (
  { products }: Project,
  { name: profile }: Profile,
  { leftOut, locate }: Pick<Applied, 'leftOut'> & Pick<Wanted, 'locate'>,
): readonly Diagnostic[] =>
  products.flatMap(({ id, title, format, origin }) => {
    const why = leftOut.get(id);
    if (why === undefined) return [];
    const place = locate(origin);
    return [
      problem(
        'profile/left-out',
        { product: title, id, format, profile, why },
        { severity: 'warning', place },
      ),
    ];
  });

type Made =
  | { readonly product: Product; readonly offer?: Offer | undefined }
  | { readonly refused: Diagnostic; readonly why: Why };

function forProfile(product: Product, profile: Profile, { pagesOf }: Wanted): Made {
  const { kind, format, title } = product;
  const box = product.kind === 'booklet' ? undefined : product.tuckBox;
  if (box && profile.boxes.length > 0) return asBox(product, profile);
  const ways = profile.print[kind];
  if (ways === undefined) {
    const offered = PRODUCT_KINDS.filter((known) => profile.print[known] !== undefined);
    const facts = { product: title, kind, profile: profile.name, offered };
    return { refused: problem('profile/kind-not-offered', facts), why: 'kind' };
  }
  const offers = profile.formats.filter(({ kinds }) => kinds.includes(kind));
  const counts = product.kind === 'booklet' && offers.some(({ pages }) => pages);
  const pages = counts && product.kind === 'booklet' ? pagesOf(product) : undefined;
  const sized = profile.formats.length === 0 ? undefined : matchFormat(product, profile, { pages });
  const way = profile.formats.length > 0 && sized === undefined ? undefined : chooseWay(ways, product);
  if (way === undefined) {
    const offered = offers.map(({ name, trim, pages: some }) => ({ name, trim, pages: some }));
    const facts = { product: title, format, profile: profile.name, offered, pages };
    const isLength = pages !== undefined && !offers.some((offer) => takes(offer, pages));
    return { refused: problem('profile/format-not-offered', facts), why: isLength ? 'pages' : 'size' };
  }
  const { scale, cutOut } = sized ?? {};
  const print: Print = {
    ...way,
    file: fileName(profile, product, way),
    ...(sized && { canvas: { ...sized.canvas, scale, cutOut }, multiple: sized.offer.pages?.multiple }),
  };
  const bleed = sized?.bleed ?? profile.bleed ?? product.bleed;
  return { product: { ...product, bleed, prints: [print] }, offer: sized && { sized } };
}

/** Where a picture of a panel is cut is for their tools to say. */
const PANEL_BLEED = 3.175;

function asBox(product: Product, profile: Profile): Made {
  const planned = product.kind === 'booklet' ? undefined : product.tuckBox;
  const box = planned && matchBox(planned, profile);
  if (product.kind === 'booklet' || planned === undefined || box === undefined) {
    const offered = profile.boxes.map(({ name, front }) => ({ name, trim: front }));
    const facts = { product: product.title, format: product.format, profile: profile.name, offered };
    return { refused: problem('profile/format-not-offered', facts), why: 'box' };
  }
  const madeBy = boxMaker(box, profile.dpi);
  const print: Print = {
    as: 'pages',
    file: fileName(profile, product, {}),
    area: madeBy.sheet ? 'trim' : 'bleed',
  };
  const tuckBox = { ...planned, madeBy };
  return {
    product: { ...product, tuckBox, bleed: profile.bleed ?? PANEL_BLEED, prints: [print] },
    offer: { box },
  };
}

function fileName({ files, name }: Profile, { id }: Product, way: { readonly file?: string }): string {
  const written = files
    .replaceAll('{product}', id)
    .replaceAll('{profile}', name)
    .replaceAll('{print}', way.file ?? id);
  // Without the product in it, all files would be one.
  return /\{(?:product|print)\}/.test(files) ? written : `${written}-${id}`;
}
