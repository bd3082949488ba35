import { escapeHtml } from '../chat/markdown.ts';
import { cleanHtml } from './clean-html.ts';

interface Framed {
  title: string;
  contentType: string;
  content: string;
  nonce: string;
}

/** Always dark on white: that is what mail is written for. */
const sheet = `html{color-scheme:light}
body{margin:12px;font:14px/1.5 'Segoe UI',system-ui,sans-serif;color:#242424;background:#fff;overflow-wrap:anywhere}
a{color:#4f52b2}img,table{max-width:100%}`;

const tallest = 20_000;

/** The whole page of a mail or a meeting's text. The one script that may run is the one that tells how tall it is. */
export function framedPage({ title, contentType, content, nonce }: Framed): string {
  const isHtml = contentType.toLowerCase() === 'html';
  const body = isHtml ? cleanHtml(content) : `<div style="white-space:pre-wrap">${withLinks(content)}</div>`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${nonce}'`;
  const tell = `new ResizeObserver(()=>parent.postMessage({frameHeight:document.documentElement.offsetHeight},'*')).observe(document.documentElement)`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<base target="_blank"><title>${escapeHtml(title)}</title><style>${sheet}</style></head>
<body>${body}<script nonce="${nonce}">${tell}</script></body></html>`;
}

export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { frameHeight } = data as { frameHeight?: unknown };
  return typeof frameHeight === 'number' && frameHeight > 0
    ? Math.min(Math.ceil(frameHeight) + 24, tallest)
    : null;
}

function withLinks(text: string): string {
  const link = (url: string) => `<a href="${url}" rel="noreferrer noopener">${url}</a>`;
  return escapeHtml(text).replace(/https?:\/\/[^\s<]+[^\s<.,;:!?)]/g, link);
}
