import type { Catalogue } from '../wording.js';
import { balanceMessages } from './en/balance.js';
import { bookletMessages } from './en/booklet.js';
import { checkMessages } from './en/check.js';
import { editionMessages } from './en/edition.js';
import { effectsMessages } from './en/effects.js';
import { fileMessages } from './en/file.js';
import { gameMessages } from './en/game.js';
import { impositionMessages } from './en/imposition.js';
import { playMessages } from './en/play.js';
import { preflightMessages } from './en/preflight.js';
import { pressMessages } from './en/press.js';
import { printMessages } from './en/print.js';
import { productMessages } from './en/product.js';
import { profileMessages } from './en/profile.js';
import { readingMessages } from './en/reading.js';
import { templateMessages } from './en/template.js';
import { tidyMessages } from './en/tidy.js';
import { translationMessages } from './en/translation.js';
import { unusedMessages } from './en/unused.js';
import { yamlMessages } from './en/yaml.js';

/** Everything cocreator can say about a game, in English. */
export const en: Catalogue = {
  ...fileMessages,
  ...yamlMessages,
  ...gameMessages,
  ...effectsMessages,
  ...templateMessages,
  ...translationMessages,
  ...editionMessages,
  ...playMessages,
  ...pressMessages,
  ...bookletMessages,
  ...impositionMessages,
  ...productMessages,
  ...profileMessages,
  ...preflightMessages,
  ...printMessages,
  ...readingMessages,
  ...tidyMessages,
  ...unusedMessages,
  ...balanceMessages,
  ...checkMessages,
};
