import { createHash } from 'node:crypto';
import type { Frame } from '../../press/frame.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import { namesKey } from '../compile-once.js';
import { globalValues } from '../globals.js';
import { namedLikeness } from '../press-face.js';
import type { Shop } from '../shop.js';
import { type Answers, answerOf, type Witness, watchInto } from '../watch.js';
import { type BookletPages, bookletPages } from './booklet-pages.js';
import { bookletWords } from './booklet-words.js';
import { toldStory } from './with-stories.js';

/** Booklets that editions of one language have set, the one used longest ago first. */
export type SetBooklets = SetBooklet[];

interface SetBooklet {
  readonly key: string;
  readonly answers: Answers;
  readonly pages: BookletPages;
}

/** Booklets held at once. */
const MOST = 12;

/** The pages of a booklet; those of an edition before where everything they are made of is the same. */
export function pagesOnce(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const { booklets } = shop.drawn;
  if (shop.proofs) return provenPages(product, shop, tell);
  // Who looks at pages, or changes them when they are done, wants them for themselves.
  const isLookedAt = shop.inspect !== undefined && !shop.inspect.sharesPages;
  if (booklets === undefined || isLookedAt || shop.finish) return bookletPages(product, shop, tell);
  const key = keyOf(product, shop);
  const witness = witnessOf(product, shop);
  const known = booklets.find((each) => each.key === key && stillHold(each.answers, witness));
  if (known !== undefined) {
    booklets.splice(booklets.indexOf(known), 1);
    booklets.push(known);
    return known.pages;
  }
  const { pages, answers } = setWatched(product, shop, tell);
  // Problems are told for every edition.
  if (answers !== undefined) booklets.push({ key, answers, pages });
  if (booklets.length > MOST) booklets.shift();
  return pages;
}

/** A booklet in which nothing was wrong, by all that it is made of. */
export interface BookletProof {
  readonly key: string;
  readonly questions: readonly string[];
  /** Digest of the answers. */
  readonly answers: string;
  readonly pages: number;
  readonly lastIsBackCover: boolean;
}

/** Booklets by product, of the check before and of this one. */
export interface BookletProofs {
  readonly before: ReadonlyMap<string, BookletProof>;
  readonly now: Map<string, BookletProof>;
}

/** Blank pages where a check before this one found nothing wrong with what is still the same. */
function provenPages(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const { before, now } = shop.proofs ?? { before: new Map<string, BookletProof>(), now: new Map() };
  const key = keyOf(product, shop);
  const proof = before.get(product.id);
  if (proof?.key === key && digestOf(proof.questions, witnessOf(product, shop)) === proof.answers) {
    now.set(product.id, proof);
    const blank: Frame = { ...product.format, bleed: product.bleed, items: [] };
    return {
      frames: Array.from({ length: proof.pages }, () => blank),
      lastIsBackCover: proof.lastIsBackCover,
    };
  }
  const { pages, answers } = setWatched(product, shop, tell);
  if (answers === undefined || !pages.frames.every((frame) => shop.inspect?.isFlawless(frame) ?? true))
    return pages;
  const questions = [...answers.keys()];
  now.set(product.id, {
    key,
    questions,
    answers: digest(questions.map((question) => answers.get(question))),
    pages: pages.frames.length,
    lastIsBackCover: pages.lastIsBackCover,
  });
  return pages;
}

/** What was asked for while the pages were set, where nothing was wrong and it can all be asked again. */
function setWatched(
  product: BookletProduct,
  shop: Shop,
  tell: Tell,
): { readonly pages: BookletPages; readonly answers: Answers | undefined } {
  const answers: Answers = new Map();
  let isWhole = true;
  const lost = (): void => {
    isWhole = false;
  };
  const pages = bookletPages(product, { ...shop, watch: watchInto(answers, lost) }, (problems) => {
    if (problems.length > 0) lost();
    tell(problems);
  });
  return { pages, answers: isWhole ? answers : undefined };
}

const stillHold = (answers: Answers, witness: Witness): boolean =>
  [...answers].every(([question, answer]) => answerOf(question, witness) === answer);

const digestOf = (questions: readonly string[], witness: Witness): string =>
  digest(questions.map((question) => answerOf(question, witness)));

const witnessOf = (product: BookletProduct, shop: Shop): Witness => ({
  globals: globalValues(shop.project, product),
  cards: shop.contexts.ofKind,
  figure: (request) => namedLikeness(request, shop),
  story: (path) => toldStory(path, product, shop),
});

/** What is read without being asked for; the look is the same for all that share pages. */
function keyOf({ prints: _, origin: __, ...product }: BookletProduct, shop: Shop): string {
  const { project, chapters, templates } = shop;
  const texts = product.chapters.map((name) => [name, chapters.get(name)]);
  const { labels, ...words } = bookletWords(project);
  const seen = shop.inspect?.sharesPages && [...project.theme.colors];
  return digest([product, texts, words, [...labels], namesKey(project, templates), seen]);
}

const digest = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64');
