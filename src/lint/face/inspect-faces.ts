import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Frame } from '../../press/frame.js';
import type { Inspector, Remark, Sight } from '../../press/inspector.js';
import { flatten } from '../../press/painted/flatten.js';
import type { Project } from '../../project/project.js';
import type { SeenBefore } from './faint-images.js';
import { Likeness, type Traits, traitsOf } from './likeness.js';
import { hasDie, lintFace, warning } from './lint-face.js';

/** Sides in which nothing is to mend, as `Likeness` knows them, by what stands for all that is read to draw them. */
export interface ProvenSides {
  /** Of runs before this one. */
  readonly before: ReadonlyMap<string, Traits>;
  /** Of this one. */
  readonly now: Map<string, Traits>;
}

/**
 * Looks at each face once, however many cards and sheets show it, and says once for each template what is the same on
 * all its faces: the size of a text or the colour of a line, not which text it was.
 */
export function faceInspector(
  { theme, checks }: Project,
  proven: ProvenSides = { before: new Map(), now: new Map() },
): Inspector {
  const seen = new WeakSet<Frame>();
  const flawless = new WeakSet<Frame>();
  const isNew = onceSaid();
  const likeness = new Likeness();
  const images: SeenBefore = new Map();
  const beside = (traits: Traits, { template, card }: UndrawnSight): readonly Remark[] => {
    const other = card && likeness.differsInColorOnly(traits, { template, card });
    return other ? [{ found: warning('reading/color-alone', { id: card, other }), aboutCard: true }] : [];
  };
  return {
    look({ frame, ...sight }) {
      if (seen.has(frame)) return [];
      seen.add(frame);
      const { template, isPage = false, isPanel = false, key } = sight;
      const isDieCut = isPanel || hasDie(frame.items);
      const { limits } = checks;
      const all = lintFace({ frame, marks: flatten(frame), theme, limits, images, isPage, isDieCut });
      const traits = sight.card === undefined && key === undefined ? undefined : traitsOf(frame);
      if (all.length === 0) flawless.add(frame);
      if (traits && key !== undefined && all.length === 0) proven.now.set(key, traits);
      const remarks = all.filter(({ found }) => isNew(found, { template, isPage }));
      return traits ? [...remarks, ...beside(traits, sight)] : remarks;
    },
    recall(sight) {
      const { key } = sight;
      const traits = key === undefined ? undefined : proven.before.get(key);
      if (key === undefined || traits === undefined) return undefined;
      proven.now.set(key, traits);
      return beside(traits, sight);
    },
    isFlawless: (frame) => flawless.has(frame),
  };
}

/** Whether a remark tells more than those before it, which it remembers. */
function onceSaid(): (found: Diagnostic, side: Pick<Sight, 'template' | 'isPage'>) => boolean {
  const said = new Set<string>();
  const pictures = new Set<string>();
  return ({ code, facts }, { template, isPage = false }) => {
    const { text, ratio, inside, ...cause } = facts as Readonly<Record<string, unknown>>;
    const id = JSON.stringify([template, code, cause]);
    // A page also shows cards, whose pictures were told of before.
    const picture = code === 'print/faint-image' ? JSON.stringify(cause) : undefined;
    const wasShown = isPage && picture !== undefined && pictures.has(picture);
    if (picture !== undefined) pictures.add(picture);
    return !wasShown && !said.has(id) && said.add(id) !== undefined;
  };
}

type UndrawnSight = Omit<Sight, 'frame'>;
