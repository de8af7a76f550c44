import type { DocumentFacts } from '../press/pdf/document.js';
import type { Shop } from './shop.js';

/** What every file of a game says about who made it, from what, and what one may do with it. */
export const aboutFile = ({
  project: { author = '', licence = '', language, version },
  sources,
}: Pick<Shop, 'project' | 'sources'>): Pick<
  DocumentFacts,
  'author' | 'language' | 'rights' | 'version' | 'sources'
> => ({
  author,
  language,
  rights: licence,
  version,
  ...(sources && { sources: `sha256:${sources.sha256}` }),
});
