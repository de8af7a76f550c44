import type { FailureReason, FileFailure } from '../world/world.js';

const REASONS: { readonly [R in FailureReason]: string } = {
  full: 'the disk is full',
  denied: 'permission is denied',
  'read-only': 'the disk is read-only',
  'not-a-folder': 'a part of the path is a file, not a folder',
  'is-a-folder': 'it is a folder',
  'name-too-long': 'the name is too long',
  'too-many-open': 'too many files are open',
  'not-a-file': 'it is not an ordinary file',
  'leaves-folder': 'the path leaves its folder',
  other: 'the system refuses',
};

/** One sentence on why the file system stopped us. */
export const sayFailure = ({ doing, path, reason }: FileFailure): string =>
  `Cannot ${doing} ${path}: ${REASONS[reason]}.`;
