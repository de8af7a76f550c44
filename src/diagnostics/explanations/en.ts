import type { Explanations } from '../explanation.js';
import { balanceExplanations } from './en/balance.js';
import { bookletExplanations } from './en/booklet.js';
import { checkExplanations } from './en/check.js';
import { effectsExplanations } from './en/effects.js';
import { fileExplanations } from './en/file.js';
import { gameExplanations } from './en/game.js';
import { impositionExplanations } from './en/imposition.js';
import { pressExplanations } from './en/press.js';
import { productExplanations } from './en/product.js';
import { templateExplanations } from './en/template.js';
import { yamlExplanations } from './en/yaml.js';

/** A page for every rule, in English. */
export const explanations: Explanations = {
  ...fileExplanations,
  ...yamlExplanations,
  ...gameExplanations,
  ...effectsExplanations,
  ...templateExplanations,
  ...pressExplanations,
  ...bookletExplanations,
  ...impositionExplanations,
  ...productExplanations,
  ...balanceExplanations,
  ...checkExplanations,
};
