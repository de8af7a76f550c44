import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Finding, type Found, inside, placed } from '../project/finding.js';
import { papers } from '../project/formats.js';
import { createLocator } from '../project/locate.js';
import { parseFile } from '../project/parse.js';
import type { Origin } from '../project/project.js';
import { readSize } from '../project/read-size.js';
import { readEach } from '../project/schema/read-part.js';
import { PRODUCT_KINDS, type Profile, type Way } from './profile.js';
import { profileShape, type WayDraft } from './profile-schema.js';

/** A profile as far as it could be read. */
export interface ReadProfile {
  /** Only one without mistakes. */
  readonly profile: Profile | undefined;
  readonly problems: readonly Diagnostic[];
  /** The text, for code frames. */
  readonly text: string;
}

/** Reads a profile file; every mistake in it is a problem at its place. */
export function readProfile(name: string, file: string, bytes: Uint8Array): ReadProfile {
  const parsed = parseFile(file, bytes);
  const { text } = parsed.source;
  if (parsed.broken) return { profile: undefined, problems: parsed.problems, text };
  const root: Origin = { file, path: [] };
  const { value: parts, findings } = readEach(profileShape, parsed.data, root);
  const ways = PRODUCT_KINDS.map((kind) => readWays(parts.print?.[kind] ?? [], inside(root, 'print', kind)));
  const wrong: readonly Finding[] = [...findings, ...ways.flatMap((found) => found.findings)];
  const problems = [...parsed.problems, ...placed(wrong, createLocator(new Map([[file, parsed.source]])))];
  if (problems.length > 0 || parts.title === undefined) return { profile: undefined, problems, text };
  const { 'black-text': blackText = false, space = 'rgb', ...color } = parts.color ?? {};
  const profile: Profile = {
    name,
    title: parts.title,
    about: parts.about ?? '',
    makes: parts.makes ?? 'pdf',
    standard: parts.standard,
    color: { ...color, space, blackText },
    dieLines: parts['die-lines'],
    eco: parts.eco,
    bleed: parts.bleed,
    safe: parts.safe,
    dpi: parts.dpi ?? 300,
    files: parts.files ?? '{product}',
    print: Object.fromEntries(
      PRODUCT_KINDS.flatMap((kind, index) => {
        const found = ways[index]?.value ?? [];
        return found.length > 0 ? [[kind, found]] : [];
      }),
    ),
    formats: parts.formats ?? [],
    boxes: parts.boxes ?? [],
    fit: parts.fit ?? { from: 100, to: 100, strip: 0 },
    others: parts.others ?? 'refuse',
    size: parts.size,
    steps: parts.steps ?? [],
  };
  return { profile, problems: [], text };
}

function readWays(drafts: readonly WayDraft[], origin: Origin): Found<readonly Way[]> {
  const read = drafts.map((draft, index) => readWay(draft, inside(origin, index)));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readWay(draft: WayDraft, origin: Origin): Found<Way | undefined> {
  const { paper: asked } = draft;
  if (asked === undefined)
    return { value: draft.as === 'pages' ? { ...draft, paper: undefined } : undefined, findings: [] };
  const named = { what: 'paper', sizes: papers } as const;
  const { value: paper, findings } = readSize(asked, inside(origin, 'paper'), named);
  return { value: paper && { ...draft, paper }, findings };
}
