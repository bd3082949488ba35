import { type RefObject, useEffect } from 'react';

/** How far from the end still counts as reading the newest. */
const near = 120;

/** Keeps a scrolled list at its end while it grows (cards are drawn after they came), unless one has scrolled up to read. */
export function useStickToEnd(
  scroll: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const outer = scroll.current;
    const inner = content.current;
    if (outer === null || inner === null) return;
    let atEnd = true;
    const scrolled = () => {
      atEnd = outer.scrollHeight - outer.scrollTop - outer.clientHeight < near;
    };
    const grown = new ResizeObserver(() => {
      if (atEnd) outer.scrollTop = outer.scrollHeight;
    });
    outer.addEventListener('scroll', scrolled, { passive: true });
    grown.observe(inner);
    grown.observe(outer);
    return () => {
      outer.removeEventListener('scroll', scrolled);
      grown.disconnect();
    };
  }, [scroll, content]);
}
