import { readLink } from '../tab/deep-link.ts';

/**
 * The little Markdown that Teams reads in a TextBlock or Fact: bold, italic, links, bulleted and numbered lists.
 * Gives HTML in which everything else is escaped.
 */
export function markdownToHtml(text: string): string {
  const blocks: string[] = [];
  let list: { tag: 'ul' | 'ol'; start: number; items: string[] } | null = null;
  const endList = () => {
    if (list === null) return;
    const start = list.tag === 'ol' && list.start !== 1 ? ` start="${list.start}"` : '';
    blocks.push(
      `<${list.tag}${start}>${list.items.map((item) => `<li>${item}</li>`).join('')}</${list.tag}>`,
    );
    list = null;
  };
  for (const line of text.split(/\r?\n|\r/)) {
    const bullet = /^\s*[-*+]\s+(.*)$/.exec(line);
    const number = /^\s*(\d{1,4})\.\s+(.*)$/.exec(line);
    const tag = bullet !== null ? 'ul' : 'ol';
    if (bullet === null && number === null) {
      endList();
      blocks.push(inline(line));
      continue;
    }
    if (list === null || (list as { tag: string }).tag !== tag) {
      endList();
      list = { tag, start: Number(number?.[1] ?? 1), items: [] };
    }
    (list as { items: string[] }).items.push(inline(bullet?.[1] ?? number?.[2] ?? ''));
  }
  endList();
  return blocks.join('<br>').replace(/<br>(?=<[uo]l)|(?<=<\/[uo]l>)<br>/g, '');
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, label: string, target: string) =>
      readLink(unescapeAmpersand(target)).kind === 'refused' ? whole : `<a href="${target}">${label}</a>`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<![\w/"])_(?=\S)([^_]+?)(?<=\S)_(?![\w"])/g, '<em>$1</em>');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function unescapeAmpersand(text: string): string {
  return text.replaceAll('&amp;', '&');
}
