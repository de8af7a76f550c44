import { z } from 'zod';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/suggest.js';
import { languageLens } from '../i18n/language-lens.js';
import { inside, placed } from '../project/finding.js';
import { plainPath } from '../project/game-path.js';
import type { Lens } from '../project/lens.js';
import { loadProject } from '../project/load-project.js';
import { createLocator } from '../project/locate.js';
import { type ParsedFile, parseFile } from '../project/parse.js';
import type { Origin, Product } from '../project/project.js';
import { readPart } from '../project/schema/read-part.js';
import { type EditionFacts, NO_EDITION } from '../project/seen.js';
import type { World } from '../world/world.js';
import { checkLogo } from './check-logo.js';
import { layColors } from './edition-colors.js';
import { type Edition, editionSchema } from './edition-schema.js';
import { layEdition } from './lay-edition.js';
import { selectionOf } from './select-cards.js';
import { unknown } from './unknown.js';

/** A lens that also says how an edition is printed. */
export interface EditionLens extends Lens {
  /** The printer, as `--profile` names it. */
  readonly profile?: string | undefined;
}

const FOLDER = 'editions';

/** The names of a game’s editions, sorted. */
export async function editionsOf(world: World, folder: string): Promise<readonly string[]> {
  const files = await world.listFiles(`${folder}/${FOLDER}`);
  return files
    .filter((file) => /^[^/]+\.ya?ml$/.test(file))
    .map((file) => file.replace(/\.ya?ml$/, ''))
    .filter((name, index, all) => all.indexOf(name) === index);
}

/**
 * Editions of one language after each other, in the order in which each language comes first: what is made for a language
 * is kept until another one is printed.
 */
export async function byLanguage(
  world: World,
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const file = `${folder}/${FOLDER}/${name}.yaml`;
    const bytes = await world.readFile(file);
    const locale = spokenIn.safeParse(bytes && parseFile(file, bytes).data).data?.locale ?? '';
    const group = groups.get(locale) ?? [];
    groups.set(locale, group);
    group.push(name);
  }
  return [...groups.values()].flat();
}

const spokenIn = z.looseObject({ locale: z.string() });

interface EditionRequest {
  readonly name: string;
  readonly allowUntranslated: boolean;
  /** Takes the place of the edition’s own. */
  readonly locale?: string | undefined;
}

/** A game as a municipality prints it. */
export async function editionLens(
  world: World,
  folder: string,
  request: EditionRequest,
): Promise<EditionLens> {
  const { name } = request;
  const file = `${folder}/${FOLDER}/${name}.yaml`;
  const bytes = await world.readFile(file);
  if (bytes === undefined) {
    const known = await editionsOf(world, folder);
    const lens = await languageLens(world, folder, { locale: '', allowUntranslated: true, none: true });
    const none = problem('edition/no-edition', { name, nearest: nearest(name, known), known });
    return { ...lens, problems: [none] };
  }
  return openEdition(world, folder, { ...request, parsed: parseFile(file, bytes) });
}

async function openEdition(
  world: World,
  folder: string,
  request: EditionRequest & { readonly parsed: ParsedFile },
): Promise<EditionLens> {
  const { name, parsed } = request;
  const { file } = parsed.source;
  const origin: Origin = { file, path: [] };
  const locator = createLocator(new Map([[file, parsed.source]]));
  const { value: edition, findings } = readPart(editionSchema, parsed.data ?? {}, origin);
  const { project } = await loadProject(world, folder);
  const locale = request.locale ?? edition?.locale ?? project?.language ?? '';
  const allowUntranslated = request.allowUntranslated || (edition?.['allow-untranslated'] ?? false);
  const lens = await languageLens(world, folder, { locale, allowUntranslated, none: project === undefined });
  const texts = new Map<string, string>([[file, parsed.source.text]]);
  const source = (path: string) => texts.get(path) ?? lens.source(path);
  const told: Diagnostic[] = [...lens.problems, ...parsed.problems];
  if (edition === undefined || project === undefined)
    return { ...lens, source, problems: [...told, ...placed(findings, locator)] };
  const { overlay } = lens;
  const { selection, findings: strangers } = selectionOf(edition, project, origin);
  const { products, findings: noProducts } = productsOf(edition, project.products, origin);
  const logo = await checkLogo(edition, { world, folder, origin });
  if (logo.text) texts.set(...logo.text);
  const all = [
    ...findings,
    ...strangers,
    ...noProducts,
    ...layEdition(edition, { project, overlay, origin, placeOf: (at) => locator.locate(at) }),
    ...layColors(edition, { project, overlay, origin }),
    ...logo.findings,
  ];
  const facts = factsOf(name, edition, locale);
  const logoPlace = locator.locate(inside(origin, 'municipality', 'logo'));
  return {
    ...lens,
    source,
    selection,
    // Who gives the logo cannot mend the template that shows it.
    written: (found) =>
      isAboutImage(found, facts.logo) ? { ...found, place: logoPlace } : lens.written(found),
    edition: facts,
    products,
    profile: edition.profile,
    eco: edition.eco,
    problems: [...told, ...placed(all, locator), ...logo.problems],
  };
}

const isAboutImage = ({ code, facts }: Diagnostic, file: string): boolean =>
  file !== '' && code.startsWith('print/') && 'file' in facts && facts.file === file;

function productsOf({ products: { only, without = [] } }: Edition, all: readonly Product[], origin: Origin) {
  const ids = all.map(({ id }) => id);
  const at = { ...origin, path: ['products'] };
  const findings = (['only', 'without'] as const).flatMap((key) =>
    ((key === 'only' ? only : without) ?? []).flatMap((id, index) =>
      ids.includes(id) ? [] : [unknown('product', id, ids, { ...at, path: ['products', key, index] })],
    ),
  );
  const products = ids.filter((id) => (only === undefined || only.includes(id)) && !without.includes(id));
  return { products, findings };
}

const factsOf = (
  name: string,
  { municipality, contact, license, date }: Edition,
  locale: string,
): EditionFacts => ({
  ...NO_EDITION,
  name,
  municipality: municipality?.name ?? '',
  short: municipality?.short ?? municipality?.name ?? '',
  logo: plainPath(municipality?.logo ?? ''),
  contact: contact ?? '',
  license: license ?? '',
  date: date === undefined ? '' : longDate(date, locale),
});

/** `24 November 2026`, as the language has it; one without dates of its own keeps the digits. */
function longDate(date: string, locale: string): string {
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf([locale === 'en' ? 'en-GB' : locale]);
  const day = new Date(`${date}T00:00:00Z`);
  if (supported === undefined || Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(supported, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
