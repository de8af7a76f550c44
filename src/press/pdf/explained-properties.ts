import { NAMESPACES, type Property } from './xmp-properties.js';

/** A property that PDF/A does not know by itself. */
interface Explained {
  readonly property: Property[0];
  readonly schema: string;
  readonly type: 'Integer' | 'Text';
  readonly says: string;
}

const EXPLAINED: readonly Explained[] = [
  {
    property: 'pdfuaid:part',
    schema: 'PDF/UA identification',
    type: 'Integer',
    says: 'Which part of ISO 14289 the file follows',
  },
  {
    property: 'pdfxid:GTS_PDFXVersion',
    schema: 'PDF/X identification',
    type: 'Text',
    says: 'Which part of ISO 15930 the file follows',
  },
  {
    property: 'pdf:Trapped',
    schema: 'Adobe PDF',
    type: 'Text',
    says: 'Whether colours have been spread or choked where they meet',
  },
];

/** PDF/A takes no property it does not know: this tells it, as XMP, what those of other standards are. */
export function explained(properties: readonly Property[]): readonly string[] {
  if (!properties.some(([name]) => name === 'pdfaid:part')) return [];
  const used = EXPLAINED.filter(({ property }) => properties.some(([name]) => name === property));
  if (used.length === 0) return [];
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag>',
    ...used.flatMap(schemaOf),
    '</rdf:Bag></pdfaExtension:schemas>',
    '</rdf:Description>',
  ];
}

function schemaOf({ property, schema, type, says }: Explained): readonly string[] {
  // By its type, a name is a known prefix, a colon and a name.
  const [prefix, name] = property.split(':') as [keyof typeof NAMESPACES, string];
  return [
    '<rdf:li rdf:parseType="Resource">',
    `<pdfaSchema:schema>${schema}</pdfaSchema:schema>`,
    `<pdfaSchema:namespaceURI>${NAMESPACES[prefix]}</pdfaSchema:namespaceURI>`,
    `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    `<pdfaProperty:name>${name}</pdfaProperty:name>`,
    `<pdfaProperty:valueType>${type}</pdfaProperty:valueType>`,
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    `<pdfaProperty:description>${says}</pdfaProperty:description>`,
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li>',
  ];
}
