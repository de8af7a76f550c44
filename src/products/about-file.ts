import type { DocumentFacts } from '../press/pdf/document.js';
import type { Project } from '../project/project.js';

/** What every file of a game says about who made it and what one may do with it. */
export const aboutFile = ({
  author = '',
  licence = '',
  language,
  version,
}: Project): Pick<DocumentFacts, 'author' | 'language' | 'rights' | 'version'> => ({
  author,
  language,
  rights: licence,
  version,
});
