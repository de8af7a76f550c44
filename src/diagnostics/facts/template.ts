/** What can be wrong with a template or a rulebook chapter. */
export interface TemplateFacts {
  'template/unknown-element': { name: string; nearest?: string | undefined };
}
