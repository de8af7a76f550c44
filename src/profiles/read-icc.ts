import { type Checked, type Facts, problem } from '../diagnostics/diagnostic.js';

/** Bytes 12 to 20 of an ICC header say what the profile is of; bytes 36 to 40 that it is one. */
const CLASS = [12, 16] as const;
const SPACE = [16, 20] as const;
const SIGNATURE = [36, 40] as const;

/** What a profile is of: a printing condition in CMYK, or a screen in RGB. */
export type IccUse = 'printer' | 'screen';

/** Looks whether a file can be embedded as what the colours are meant for. */
export function checkIcc(
  file: string,
  bytes: Uint8Array | undefined,
  use: IccUse = 'printer',
): Checked<Uint8Array> {
  const refused = (why: Facts['profile/bad-icc']['why']): Checked<Uint8Array> => ({
    value: undefined,
    problems: [problem('profile/bad-icc', { file, why })],
  });
  if (bytes === undefined) return refused('missing');
  const word = ([from, to]: readonly [number, number]) => String.fromCharCode(...bytes.subarray(from, to));
  if (word(SIGNATURE) !== 'acsp') return refused('no-profile');
  if (use === 'screen')
    return word(CLASS) === 'mntr' && word(SPACE) === 'RGB '
      ? { value: bytes, problems: [] }
      : refused('not-screen');
  if (word(CLASS) !== 'prtr') return refused('not-output');
  if (word(SPACE) !== 'CMYK') return refused('not-cmyk');
  return { value: bytes, problems: [] };
}
