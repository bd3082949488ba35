import { getDocumentProxy } from 'unpdf';

interface Node {
  role?: string;
  children?: Node[];
}

/** Every role in the structure, in reading order: `H1`, `P`, `Table`. */
const rolesOf = (node: Node): string[] => [
  ...(node.role === undefined || node.role === 'Root' ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** A PDF as an independent reader (pdf.js) finds it. */
export const readPdf = async (bytes: Uint8Array) => {
  // The reader takes the bytes over.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const { info, metadata } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const { items } = await page.getTextContent();
      const tree = (await page.getStructTree()) as Node | null;
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        roles: tree ? rolesOf(tree) : [],
      };
    }),
  );
  const marked = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    conformance: `${metadata?.get('pdfaid:part')}${metadata?.get('pdfaid:conformance')}`,
    tagged: marked?.Marked === true,
    pages,
    text: pages.map((p) => p.text).join('\n'),
    roles: pages.flatMap((p) => p.roles),
  };
};
