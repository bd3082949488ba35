/** Elements that run, load, post or restyle the page around them. */
const dropped =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, textarea, select, svg, math, template';
const safeLink = /^(https?:|mailto:|tel:)/i;

/** A mail's or meeting's HTML without anything that could act: no scripts, handlers, forms, foreign links or remote pictures. */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!isSafe(name.toLowerCase(), value.trim())) element.removeAttribute(name);
    }
    if (element instanceof HTMLAnchorElement) element.rel = 'noreferrer noopener';
  }
  return body.innerHTML;
}

function isSafe(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcset' || name === 'target' || name === 'id') return false;
  if (name === 'src') return value.startsWith('data:image/');
  if (['href', 'action', 'formaction', 'xlink:href', 'background', 'poster'].includes(name))
    return safeLink.test(value);
  return true;
}

/** What a person would read of it, with line breaks where blocks end. */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll('br')) element.replaceWith('\n');
  for (const element of body.querySelectorAll('p, div, li, tr, h1, h2, h3, h4')) element.append('\n');
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4')) element.append('\n');
  return (body.textContent ?? '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
