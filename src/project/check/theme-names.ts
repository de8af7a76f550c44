import type { Named } from '../../diagnostics/facts/game.js';
import { type Finding, inside } from '../finding.js';
import { checkName } from '../names.js';
import type { Origin } from '../project.js';
import type { ThemeDraft } from '../read-theme.js';

/** Colours, fonts and styles that one token of a theme uses and no other defines. */
export function checkThemeNames(theme: ThemeDraft, origin: Origin): readonly Finding[] {
  const known = {
    color: { names: theme.colors.names, complete: true },
    font: { names: theme.fonts.names, complete: true },
    style: { names: theme.styles.names, complete: true },
  };
  const use = (what: Named & keyof typeof known, name: string | undefined, ...path: (string | number)[]) =>
    name === undefined
      ? []
      : checkName({ what, name, spot: { origin: inside(origin, ...path) } }, known[what]);
  return [
    ...[...theme.gradients.map].flatMap(([name, { stops }]) =>
      stops.flatMap(([, color], index) => use('color', color, 'gradients', name, 'stops', index, 1)),
    ),
    ...[...theme.styles.map].flatMap(([name, { font, bold, italic, color }]) => [
      ...use('font', font, 'styles', name, 'font'),
      ...use('font', bold, 'styles', name, 'bold'),
      ...use('font', italic, 'styles', name, 'italic'),
      ...use('color', color, 'styles', name, 'color'),
    ]),
    ...[...theme.chips.map].flatMap(([name, { style, color, fill, stroke }]) => [
      ...use('style', style, 'chips', name, 'style'),
      ...use('color', color, 'chips', name, 'color'),
      ...use('color', fill, 'chips', name, 'fill'),
      ...use('color', stroke, 'chips', name, 'stroke'),
    ]),
  ];
}
