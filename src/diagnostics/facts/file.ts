/** What can be wrong with a file as such, before anyone reads its content. */
export interface FileFacts {
  'file/not-found': { path: string; nearest?: string | undefined };
}
