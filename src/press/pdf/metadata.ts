import type { DocumentFacts } from './document.js';
import { explained } from './explained-properties.js';
import { NAMESPACES, type Property } from './xmp-properties.js';

/**
 * What a file says about itself as XMP, uncompressed in the file. Everything a maker wrote is escaped; the same facts give
 * the same text.
 */
export function xmpOf(facts: DocumentFacts, { program, id }: { program: string; id: string }): string {
  const { title, author, language, created, rights = '', version = '', subject = '', sources = '' } = facts;
  const date = `${created.toISOString().slice(0, 19)}Z`;
  const properties: readonly Property[] = [
    ['dc:format', 'application/pdf'],
    ['dc:title', alternatives(title)],
    ['dc:language', `<rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag>`],
    ...(author ? ([['dc:creator', list(author)]] as const) : []),
    ...(rights ? ([['dc:rights', alternatives(rights)]] as const) : []),
    ...(subject ? ([['dc:description', alternatives(subject)]] as const) : []),
    ...(sources ? ([['dc:source', escapeXml(sources)]] as const) : []),
    ...(version ? ([['xmpMM:VersionID', escapeXml(version)]] as const) : []),
    ['pdf:Producer', escapeXml(program)],
    ['xmp:CreatorTool', escapeXml(program)],
    ['xmp:CreateDate', date],
    ['xmp:ModifyDate', date],
    ['xmp:MetadataDate', date],
    ['xmpMM:DocumentID', `uuid:${id}`],
    ...ofStandard(facts),
  ];
  const spaces = Object.entries(NAMESPACES)
    .filter(([prefix]) => properties.some(([name]) => name.startsWith(`${prefix}:`)))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${spaces.join('')}>`,
    ...properties.map(([name, xml]) => `<${name}>${xml}</${name}>`),
    '</rdf:Description>',
    ...explained(properties),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** A PDF/X-4 with fonts and colours of its own keeps as well as it prints: it is PDF/A-2b too. */
const X4: readonly Property[] = [
  ['pdfxid:GTS_PDFXVersion', 'PDF/X-4'],
  ['pdfaid:part', '2'],
  ['pdfaid:conformance', 'B'],
];

function ofStandard({ standard, reading, version = '' }: DocumentFacts): readonly Property[] {
  if (reading !== undefined)
    return [
      ['pdfuaid:part', '1'],
      // Only part 3 takes files of any kind.
      ['pdfaid:part', reading === 'with-files' ? '3' : '2'],
      ['pdfaid:conformance', 'A'],
    ];
  if (standard === undefined) return [];
  return [
    ['pdf:Trapped', 'False'],
    ['xmpMM:RenditionClass', 'default'],
    ...(version ? [] : ([['xmpMM:VersionID', '1']] as const)),
    ...(standard.name === 'pdf/x-4' ? X4 : []),
  ];
}

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
const list = (text: string): string => `<rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq>`;

/** Control characters have no place in XML at all. */
const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
