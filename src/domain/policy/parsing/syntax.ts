import { type Document, isAlias, type LineCounter, type ParsedNode, visit, type YAMLError } from 'yaml';
import type { Finding } from '../finding.ts';

const messages: Partial<Record<YAMLError['code'], readonly [message: string, mend: string]>> = {
  BAD_INDENT: ['indraget stämmer inte med raderna omkring', 'räkna mellanslagen i radens början'],
  TAB_AS_INDENT: ['raden är indragen med tabb', 'dra in med mellanslag'],
  DUPLICATE_KEY: ['samma nyckel står två gånger', 'behåll en av dem'],
  MISSING_CHAR: ['ett tecken saknas', 'se efter att citattecken, klamrar och kolon har sin motsvarighet'],
  BLOCK_AS_IMPLICIT_KEY: ['raden går inte att tyda', 'sätt citattecken om texten innehåller ett kolon'],
  UNEXPECTED_TOKEN: ['raden innehåller något som inte hör hit', 'sätt citattecken om det hör till texten'],
  MULTILINE_IMPLICIT_KEY: ['raden går inte att tyda', 'skriv nyckel, kolon och värde på samma rad'],
  RESOURCE_EXHAUSTION: [
    'stycken ligger i varandra för djupt',
    'ta bort klamrar eller indrag som inte hör hit',
  ],
  TAG_RESOLVE_FAILED: ['ett utropstecken gör värdet till något annat än text', 'sätt citattecken om värdet'],
  MULTIPLE_DOCS: ['filen innehåller flera dokument', 'dela den vid "---": en profil är en fil'],
};

/** What makes the file no YAML at all, or YAML that a profile does not use. */
export const syntaxFindings = (doc: Document<ParsedNode>, lines: LineCounter, file: string): Finding[] => {
  const findings = [...doc.errors, ...doc.warnings].map((e): Finding => {
    const { line, col } = lines.linePos(e.pos[0]);
    const [message, mend] = messages[e.code] ?? [
      `filen går inte att läsa som YAML (${e.code})`,
      'rätta raden',
    ];
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: '', message, mend };
  });
  // An alias would be expanded wherever it stands: lines would no longer be true, and a small file could grow without end.
  visit(doc, {
    Alias: (_, node) => {
      if (!isAlias(node)) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      const message = `"*${node.source}" hänvisar till ett stycke på annan plats`;
      findings.push({ file, line, column: col, path: '', message, mend: 'skriv ut stycket' });
    },
  });
  return findings;
};
