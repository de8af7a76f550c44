import { z } from 'zod';
import type { Form } from '../../diagnostics/facts/game.js';

/** A text of a certain form; the message is the name of the form. */
const ofForm = (form: Form, pattern: RegExp) => z.string().regex(pattern, { error: form });

export const TOKEN_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
export const CARD_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;
export const ID = /^[a-z0-9][a-z0-9_-]{0,99}$/;
export const FIELD_NAME = /^(?!(?:id|copies)$)[A-Za-z][A-Za-z0-9_-]{0,99}$/;

export const text = ofForm('not-empty', /\S/);
export const id = ofForm('id', ID);
export const language = ofForm('language', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
export const templateName = ofForm('template-name', /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/);
export const hexColor = ofForm('hex-color', /^#[0-9A-Fa-f]{6}$/);
export const fontPath = ofForm('font-path', /^(?:\.\/|@expo-google-fonts\/).+\.(?:ttf|otf)$/i);
export const iconPath = ofForm('icon-path', /^(?:phosphor(?:-bold)?\/[a-z0-9-]+|\.\/.+\.svg)$/);
export const svgPath = ofForm('svg-path', /^\s*[Mm][MmLlHhVvCcSsQqTtAaZz0-9\s,.eE+-]*$/);

/** `yes`/`no` are texts in YAML 1.2. */
export const flag = z
  .union([z.boolean(), z.enum(['yes', 'no'])])
  .transform((value) => value === true || value === 'yes');

/** A length that may be nothing. */
export const mm = z.number().min(0).max(5000);
/** A length one can see. */
export const extent = z.number().min(0.1).max(5000);
export const points = z.number().min(1).max(1000);
