import type { Frame } from '../../press/frame.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import { digestOf } from '../digest.js';
import type { Shop } from '../shop.js';
import { answerOf, type Witness } from '../watch.js';
import type { BookletPages } from './booklet-pages.js';
import { keyOf, setWatched, witnessOf } from './set-watched.js';

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
export function provenPages(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const { before, now } = shop.proofs ?? { before: new Map<string, BookletProof>(), now: new Map() };
  const key = keyOf(product, shop);
  const proof = before.get(product.id);
  if (proof?.key === key && digestOfAnswers(proof.questions, witnessOf(product, shop)) === proof.answers) {
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
    answers: digestOf(questions.map((question) => answers.get(question))),
    pages: pages.frames.length,
    lastIsBackCover: pages.lastIsBackCover,
  });
  return pages;
}

const digestOfAnswers = (questions: readonly string[], witness: Witness): string =>
  digestOf(questions.map((question) => answerOf(question, witness)));
