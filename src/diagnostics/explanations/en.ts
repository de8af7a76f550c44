import type { Explanations } from '../explanation.js';
import { balanceExplanations } from './en/balance.js';
import { bookletExplanations } from './en/booklet.js';
import { checkExplanations } from './en/check.js';
import { editionExplanations } from './en/edition.js';
import { effectsExplanations } from './en/effects.js';
import { fileExplanations } from './en/file.js';
import { gameExplanations } from './en/game.js';
import { impositionExplanations } from './en/imposition.js';
import { playExplanations } from './en/play.js';
import { preflightExplanations } from './en/preflight.js';
import { pressExplanations } from './en/press.js';
import { printExplanations } from './en/print.js';
import { productExplanations } from './en/product.js';
import { profileExplanations } from './en/profile.js';
import { readingExplanations } from './en/reading.js';
import { templateExplanations } from './en/template.js';
import { tidyExplanations } from './en/tidy.js';
import { translationExplanations } from './en/translation.js';
import { unusedExplanations } from './en/unused.js';
import { yamlExplanations } from './en/yaml.js';

/** A page for every rule, in English. */
export const explanations: Explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...gameExplanations,
  ...effectsExplanations,
  ...templateExplanations,
  ...translationExplanations,
  ...editionExplanations,
  ...playExplanations,
  ...pressExplanations,
  ...bookletExplanations,
  ...impositionExplanations,
  ...productExplanations,
  ...profileExplanations,
  ...preflightExplanations,
  ...printExplanations,
  ...readingExplanations,
  ...tidyExplanations,
  ...unusedExplanations,
  ...balanceExplanations,
  ...checkExplanations,
};
