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
    ...checkEcoNames(theme, origin),
  ];
}

/** In `eco:` both sides are names: what is replaced, and by what. */
function checkEcoNames({ eco, ...theme }: ThemeDraft, origin: Origin): readonly Finding[] {
  if (eco === undefined) return [];
  const known = {
    color: { names: theme.colors.names, complete: true },
    gradient: { names: theme.gradients.names, complete: true },
    style: { names: theme.styles.names, complete: true },
    chip: { names: theme.chips.names, complete: true },
  };
  type What = Named & keyof typeof known;
  const check = (what: What, name: string, at: Origin, key = false) =>
    checkName({ what, name, spot: { origin: at, key } }, known[what]);
  const pairs = (section: 'colors' | 'gradients' | 'styles' | 'chips', what: What, by: What) =>
    Object.entries(eco[section]).flatMap(([name, instead]) => {
      const at = inside(origin, 'eco', section, name);
      return [...check(what, name, at, true), ...check(by, instead, at)];
    });
  return [
    ...eco.keep.flatMap((name, index) => check('color', name, inside(origin, 'eco', 'keep', index))),
    ...pairs('colors', 'color', 'color'),
    ...pairs('gradients', 'gradient', 'color'),
    ...pairs('styles', 'style', 'color'),
    ...pairs('chips', 'chip', 'chip'),
  ];
}
