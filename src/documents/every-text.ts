import type { Block, RecordSheet } from '../application/ports/record-files.ts';

/** The sheet with each of its texts changed. */
export const everyText = (sheet: RecordSheet, change: (text: string) => string): RecordSheet => ({
  ...sheet,
  municipality: change(sheet.municipality),
  body: change(sheet.body),
  name: change(sheet.name),
  title: change(sheet.title),
  date: change(sheet.date),
  foot: change(sheet.foot),
  references: pairs(sheet.references, change),
  blocks: sheet.blocks.map((block) => inBlock(block, change)),
});

const pairs = (rows: readonly [string, string][], change: (text: string) => string): [string, string][] =>
  rows.map(([key, value]) => [change(key), change(value)]);

const inBlock = (block: Block, change: (text: string) => string): Block => {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, rows: pairs(block.rows, change) };
    case 'table':
      return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    case 'quote': {
      const by = block.by === undefined ? {} : { by: change(block.by) };
      return { ...block, text: change(block.text), ...by };
    }
    default:
      return { ...block, text: change(block.text) };
  }
};
