import type { BalanceFacts } from './facts/balance.js';
import type { BookletFacts } from './facts/booklet.js';
import type { CheckFacts } from './facts/check.js';
import type { EditionDiagnosticFacts } from './facts/edition.js';
import type { EffectsFacts } from './facts/effects.js';
import type { FileFacts } from './facts/file.js';
import type { GameFacts } from './facts/game.js';
import type { ImpositionFacts } from './facts/imposition.js';
import type { PlayFacts } from './facts/play.js';
import type { PreflightFacts } from './facts/preflight.js';
import type { PressFacts } from './facts/press.js';
import type { PrintFacts } from './facts/print.js';
import type { ProductFacts } from './facts/product.js';
import type { ProfileFacts } from './facts/profile.js';
import type { ReadingFacts } from './facts/reading.js';
import type { TemplateFacts } from './facts/template.js';
import type { TidyFacts } from './facts/tidy.js';
import type { TranslationFacts } from './facts/translation.js';
import type { UnusedFacts } from './facts/unused.js';
import type { YamlFacts } from './facts/yaml.js';

/** Line and column count from 1, columns and offset in UTF-16 units (as editors and SARIF do). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range in a file the maker wrote; `file` is the path as the maker would type it, with forward slashes. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Every code the program can report, with the facts its message needs. */
export interface Facts
  extends BalanceFacts,
    BookletFacts,
    CheckFacts,
    FileFacts,
    YamlFacts,
    GameFacts,
    TemplateFacts,
    TranslationFacts,
    EditionDiagnosticFacts,
    PlayFacts,
    PressFacts,
    PrintFacts,
    ReadingFacts,
    TidyFacts,
    UnusedFacts,
    ImpositionFacts,
    ProductFacts,
    ProfileFacts,
    PreflightFacts,
    EffectsFacts {}

export type Code = keyof Facts;
export type Severity = 'error' | 'warning';

/** A second place that explains the first, such as the first use of a duplicate id. */
export interface Related {
  readonly place: Place;
  readonly note: 'first-used-here' | 'exists-here' | 'used-here' | 'belongs-here';
}

interface Extras {
  readonly severity: Severity;
  readonly place?: Place | undefined;
  /** The card as a maker knows it: `dilemma D02 “The car park and the hens”`. */
  readonly card?: string | undefined;
  readonly related?: readonly Related[] | undefined;
}

/** One thing worth telling the maker: data only; the wording is in `messages/`. */
export type Diagnostic = { [C in Code]: Extras & { readonly code: C; readonly facts: Facts[C] } }[Code];

/** A result that may be missing, and everything worth telling the maker about it. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Makes an error; pass `severity: 'warning'` in `extras` for what does not stop a build. */
export function problem<C extends Code>(code: C, facts: Facts[C], extras: Partial<Extras> = {}): Diagnostic {
  return { severity: 'error', ...extras, code, facts } as Extract<Diagnostic, { code: C }>;
}

export const hasErrors = (problems: readonly Diagnostic[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
