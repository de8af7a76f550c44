import type { Token } from '../../diagnostics/facts/template.js';
import type { Theme } from '../../project/theme.js';

/** The names of a theme that an attribute of each kind may use. */
export function tokenNames(what: Token, theme: Theme): readonly string[] {
  switch (what) {
    case 'color':
      return [...theme.colors.keys()];
    case 'paint':
      return [...theme.colors.keys(), ...theme.gradients.keys()];
    case 'icon':
      return [...theme.icons.keys()];
    case 'style':
      return [...theme.styles.keys()];
    case 'chip':
      return [...theme.chips.keys()];
    case 'spacing':
      return [...theme.spacing.keys()];
  }
}

export function isToken(what: Token, name: string, theme: Theme): boolean {
  switch (what) {
    case 'color':
      return theme.colors.has(name);
    case 'paint':
      return theme.colors.has(name) || theme.gradients.has(name);
    case 'icon':
      return theme.icons.has(name);
    case 'style':
      return theme.styles.has(name);
    case 'chip':
      return theme.chips.has(name);
    case 'spacing':
      return theme.spacing.has(name);
  }
}
