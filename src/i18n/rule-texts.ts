import type { Data, Project } from '../project/project.js';
import { isGroup, stepsOf } from './card-texts.js';
import type { SourceText } from './source-text.js';

/** The few texts among the rules, such as the names of ratings; `take:` of the settings says which are texts. */
export function ruleTexts(
  { rules, rulesFile = '' }: Project,
  isText: (context: string) => boolean,
): readonly SourceText[] {
  const textsIn = (value: Data, path: readonly (string | number)[]): readonly SourceText[] => {
    if (Array.isArray(value)) return value.flatMap((item: Data, index) => textsIn(item, [...path, index]));
    if (isGroup(value)) return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
    const context = `rules.${stepsOf(path)}`;
    if (typeof value !== 'string' || !isText(context)) return [];
    const at = { kind: 'yaml', origin: { file: rulesFile, path } } as const;
    return [{ context, text: value, counted: false, at, notes: [`Rules · ${path[0]}`], group: '' }];
  };
  return textsIn(rules, []);
}
