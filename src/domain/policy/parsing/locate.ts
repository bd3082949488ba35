import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type ParsedNode } from 'yaml';
import type { Path } from '../finding.ts';

interface Place {
  line: number;
  column: number;
}

interface Found {
  /** Where a reader should look: the key in a map, the item in a list. */
  offset: number;
  node: Node | null;
}

const offsetOf = (node: Node | null): number | undefined => node?.range?.[0];

const child = (found: Found, key: string | number): Found | undefined => {
  if (isMap(found.node)) {
    const pair = found.node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key));
    if (pair === undefined) return undefined;
    return { offset: offsetOf(pair.key as Node) ?? found.offset, node: pair.value as Node | null };
  }
  if (isSeq(found.node)) {
    const item = found.node.items[Number(key)] as Node | undefined;
    return item && { offset: offsetOf(item) ?? found.offset, node: item };
  }
  return undefined;
};

/** Line and column of a path, or of its nearest ancestor that stands in the file (a missing key has no line of its own). */
export const locate = (doc: Document<ParsedNode>, lines: LineCounter, path: Path): Place => {
  let at: Found = { offset: offsetOf(doc.contents) ?? 0, node: doc.contents };
  for (const key of path) {
    const next = child(at, key);
    if (next === undefined) break;
    at = next;
  }
  const { line, col } = lines.linePos(at.offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};
