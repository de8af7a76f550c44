import { type Checked, problem } from '../diagnostics/diagnostic.js';

/** Bytes 12 to 20 of an ICC header say what the profile is of; bytes 36 to 40 that it is one. */
const CLASS = [12, 16] as const;
const SPACE = [16, 20] as const;
const SIGNATURE = [36, 40] as const;

/** Looks whether a file can be the output profile of a PDF/X file: ICC, of a printing condition, for CMYK. */
export function checkIcc(file: string, bytes: Uint8Array | undefined): Checked<Uint8Array> {
  const refused = (why: 'missing' | 'no-profile' | 'not-output' | 'not-cmyk'): Checked<Uint8Array> => ({
    value: undefined,
    problems: [problem('profile/bad-icc', { file, why })],
  });
  if (bytes === undefined) return refused('missing');
  const word = ([from, to]: readonly [number, number]) => String.fromCharCode(...bytes.subarray(from, to));
  if (word(SIGNATURE) !== 'acsp') return refused('no-profile');
  if (word(CLASS) !== 'prtr') return refused('not-output');
  if (word(SPACE) !== 'CMYK') return refused('not-cmyk');
  return { value: bytes, problems: [] };
}
