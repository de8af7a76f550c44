import { type Checked, type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Locate, Print, Product, Project } from '../project/project.js';
import { chooseWay } from './choose-way.js';
import { matchFormat } from './match-format.js';
import { PRODUCT_KINDS, type Profile } from './profile.js';
import { saveInk } from './save-ink.js';

/** The game as the printer of a profile gets it: its prints, its bleed, its ink. */
export function applyProfile(
  project: Project,
  profile: Profile,
  { only, locate }: { readonly only: readonly string[]; readonly locate: Locate },
): Checked<Project> {
  const problems: Diagnostic[] = [];
  const products = project.products.map((product) => {
    if (only.length > 0 && !only.includes(product.id)) return product;
    const made = forProfile(product, profile);
    if ('code' in made) problems.push({ ...made, place: locate(product.origin) });
    return 'code' in made ? product : made;
  });
  const theme = saveInk(project.theme, profile.color, locate);
  return { value: { ...project, products, theme: theme.value }, problems: [...problems, ...theme.problems] };
}

function forProfile(product: Product, profile: Profile): Product | Diagnostic {
  const { kind, format, title } = product;
  const ways = profile.print[kind];
  if (ways === undefined) {
    const offered = PRODUCT_KINDS.filter((known) => profile.print[known] !== undefined);
    return problem('profile/kind-not-offered', { product: title, kind, profile: profile.name, offered });
  }
  const sized = profile.formats.length === 0 ? undefined : matchFormat(product, profile);
  const way = profile.formats.length > 0 && sized === undefined ? undefined : chooseWay(ways, product);
  if (way === undefined) {
    const offered = profile.formats
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ name, trim }) => ({ name, trim }));
    return problem('profile/format-not-offered', { product: title, format, profile: profile.name, offered });
  }
  const file = fileName(profile, product, way);
  const print: Print = { ...way, file, ...(sized && { canvas: sized.canvas }) };
  return { ...product, bleed: sized?.bleed ?? profile.bleed ?? product.bleed, prints: [print] };
}

function fileName({ files, name }: Profile, { id }: Product, way: { readonly file?: string }): string {
  const written = files
    .replaceAll('{product}', id)
    .replaceAll('{profile}', name)
    .replaceAll('{print}', way.file ?? id);
  // Without the product in it, all files would be one.
  return /\{(?:product|print)\}/.test(files) ? written : `${written}-${id}`;
}
