import type { DocumentFacts } from './document.js';

/** Namespaces by the prefix used below. */
const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const;

/** A property by its name, and its value as XML. */
type Property = readonly [name: `${keyof typeof NAMESPACES}:${string}`, xml: string];

/**
 * What a file says about itself as XMP, uncompressed in the file. Everything a maker wrote is escaped; the same facts give
 * the same text.
 */
export function xmpOf(facts: DocumentFacts, { program, id }: { program: string; id: string }): string {
  const { title, author, language, created, rights = '', version = '', subject = '' } = facts;
  const date = `${created.toISOString().slice(0, 19)}Z`;
  const properties: readonly Property[] = [
    ['dc:format', 'application/pdf'],
    ['dc:title', alternatives(title)],
    ['dc:language', `<rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag>`],
    ...(author ? ([['dc:creator', list(author)]] as const) : []),
    ...(rights ? ([['dc:rights', alternatives(rights)]] as const) : []),
    ...(subject ? ([['dc:description', alternatives(subject)]] as const) : []),
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
    ...(facts.reading ? [UA_IN_A] : []),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function ofStandard({ standard, reading, version = '' }: DocumentFacts): readonly Property[] {
  if (reading)
    return [
      ['pdfuaid:part', '1'],
      ['pdfaid:part', '2'],
      ['pdfaid:conformance', 'A'],
    ];
  if (standard === undefined) return [];
  return [
    ['pdf:Trapped', 'False'],
    ['xmpMM:RenditionClass', 'default'],
    ...(version ? [] : ([['xmpMM:VersionID', '1']] as const)),
    ...(standard.name === 'pdf/x-4' ? ([['pdfxid:GTS_PDFXVersion', 'PDF/X-4']] as const) : []),
  ];
}

/** PDF/A takes no property it does not know: this tells it what PDF/UA's is. */
const UA_IN_A = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACES.pdfuaid}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

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
