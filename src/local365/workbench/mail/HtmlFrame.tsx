import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { escapeHtml } from '../chat/markdown.ts';
import { cleanHtml } from './clean-html.ts';

const useStyles = makeStyles({
  frame: { border: 'none', width: '100%', display: 'block', backgroundColor: '#ffffff', borderRadius: '4px' },
});

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const sheet = `html{color-scheme:light}body{margin:12px;font:14px/1.5 'Segoe UI',system-ui,sans-serif;color:#242424;background:#fff;overflow-wrap:anywhere}
a{color:#4f52b2}img{max-width:100%}table{max-width:100%}`;

interface Props {
  title: string;
  contentType: string;
  content: string;
}

/**
 * Foreign HTML or text, always on white as mail is written for. Cleaned, and also behind a sandbox without scripts;
 * `allow-same-origin` is there only so that this page can measure its height.
 */
export function HtmlFrame({ title, contentType, content }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(80);
  const body =
    contentType.toLowerCase() === 'html'
      ? cleanHtml(content)
      : `<div style="white-space:pre-wrap">${withLinks(content)}</div>`;
  const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank"><title>${escapeHtml(title)}</title><style>${sheet}</style></head><body>${body}</body></html>`;
  return (
    <iframe
      ref={frame}
      title={title}
      className={styles.frame}
      style={{ height }}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
      onLoad={() => setHeight((frame.current?.contentDocument?.documentElement.scrollHeight ?? 80) + 2)}
    />
  );
}

function withLinks(text: string): string {
  return escapeHtml(text).replace(
    /https?:\/\/[^\s<]+[^\s<.,;:!?)]/g,
    (url) => `<a href="${url}" rel="noreferrer noopener">${url}</a>`,
  );
}
