import type { FrameItem } from '../../press/frame.js';
import type { Inspector } from '../../press/inspector.js';
import { flatten } from '../../press/painted/flatten.js';
import type { Project } from '../../project/project.js';
import { faintImages } from './faint-images.js';

/** Looks only at the logo of an edition, which whoever prints it has brought, and says once for each ground that it vanishes. */
export function logoInspector({ theme }: Project, logo: string): Inspector {
  const images = new Map<string, number>();
  const said = new Set<string>();
  return {
    look({ frame }) {
      if (!shows(frame.items, logo)) return [];
      return faintImages(flatten(frame), { theme, images }).filter(({ found: { facts } }) => {
        const key = JSON.stringify(facts);
        return 'file' in facts && facts.file === logo && !said.has(key) && said.add(key);
      });
    },
    recall: () => undefined,
    isFlawless: () => true,
    sharesPages: true,
  };
}

const shows = (items: readonly FrameItem[], file: string): boolean =>
  items.some((item) => {
    if (item.kind === 'image') return item.image.name === file;
    return item.kind === 'group' && (item.picture === file || shows(item.items, file));
  });
