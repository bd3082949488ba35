/** A way to talk with the page inside one iframe, and with nobody else. */
export interface Channel {
  /** Sends, once the page has said something: before that there may be nobody at its origin to hear. */
  send(message: unknown): void;
  close(): void;
}

/**
 * Hears only messages that come from the frame's own window *and* from the origin it was given, and sends only to that origin:
 * any page may post to this window, and a frame may have navigated away.
 */
export function openChannel(frame: HTMLIFrameElement, url: string, heard: (data: unknown) => void): Channel {
  const { origin } = new URL(url, location.href);
  let hasSpoken = false;
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    hasSpoken = true;
    heard(event.data);
  };
  window.addEventListener('message', listener);
  return {
    send: (message) => hasSpoken && frame.contentWindow?.postMessage(message, origin),
    close: () => window.removeEventListener('message', listener),
  };
}
