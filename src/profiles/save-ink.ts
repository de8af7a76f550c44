import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Locate } from '../project/project.js';
import type { Color, Theme } from '../project/theme.js';
import type { ProfileColor } from './profile.js';

/** Brings every colour under the printer's limit, with a warning for each; black stays, the other three give way. */
export function saveInk(
  theme: Theme,
  { space, ink: limit }: ProfileColor,
  locate: Locate,
): { readonly value: Theme; readonly problems: readonly Diagnostic[] } {
  if (space === 'rgb' || limit === undefined) return { value: theme, problems: [] };
  const problems: Diagnostic[] = [];
  const colors = new Map(
    [...theme.colors].map(([name, color]) => {
      const ink = inkOf(color);
      if (ink <= limit) return [name, color] as const;
      const place = locate({ file: theme.file, path: ['colors', name, 'cmyk'] });
      problems.push(
        problem('profile/too-much-ink', { color: name, ink, limit }, { severity: 'warning', place }),
      );
      return [name, { ...color, cmyk: reduced(color.cmyk, limit) }] as const;
    }),
  );
  return { value: { ...theme, colors }, problems };
}

const inkOf = ({ cmyk }: Color): number => Math.round(cmyk.reduce((sum, part) => sum + part, 0) * 10) / 10;

function reduced([c, m, y, k]: Color['cmyk'], limit: number): Color['cmyk'] {
  const share = Math.max(0, limit - k) / (c + m + y);
  // Rounded down, so that the sum stays under the limit.
  const less = (part: number) => Math.floor(part * share * 10) / 10;
  return [less(c), less(m), less(y), k];
}
