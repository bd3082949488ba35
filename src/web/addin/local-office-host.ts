import type { OfficeHost } from './office-host.ts';

interface Answer {
  outlookHost?: 1;
  id?: number;
  result?: unknown;
  error?: { name: string; message: string };
}

/** Calls the page around the pane by the local host's protocol; only that page, at that origin, is heard. */
export const createCaller = (origin: string, page: Window = window) => {
  let last = 0;
  return <T>(method: string, params: object = {}, patience?: number): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const end = (finish: () => void) => {
        page.removeEventListener('message', hear);
        clearTimeout(timer);
        finish();
      };
      const hear = (event: MessageEvent) => {
        const answer = event.data as Answer;
        if (
          event.source !== page.parent ||
          event.origin !== origin ||
          answer?.outlookHost !== 1 ||
          answer.id !== id
        )
          return;
        const { error } = answer;
        end(() => (error ? reject(new Error(error.message)) : resolve(answer.result as T)));
      };
      const timer =
        patience === undefined
          ? undefined
          : setTimeout(() => end(() => reject(new Error('No answer'))), patience);
      page.addEventListener('message', hear);
      page.parent.postMessage({ outlookHost: 1, id, method, params }, origin);
    });
};

/** What the host tells unasked. Gives what ends the listening. */
export const hearEvents = (
  origin: string,
  name: string,
  listener: (params: Record<string, unknown>) => void,
  page: Window = window,
): (() => void) => {
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== page.parent || from !== origin || data?.outlookHost !== 1 || data.event !== name) return;
    listener(data.params ?? {});
  };
  page.addEventListener('message', hear);
  return () => page.removeEventListener('message', hear);
};

/** The local Microsoft 365's appointment window; undefined when it is not around. */
export const localOfficeHost = async (origin: string): Promise<OfficeHost | undefined> => {
  if (window.parent === window) return undefined;
  const call = createCaller(origin);
  const context = await call<{ theme: string }>('getContext', {}, 2_000).catch(() => undefined);
  if (context === undefined) return undefined;
  return {
    name: 'Lokala Outlook',
    theme: context.theme,
    onTheme: (listener) => {
      hearEvents(origin, 'themeChanged', ({ theme }) => listener(String(theme)));
    },
    onChange: (listener) => hearEvents(origin, 'itemChanged', listener),
    token: () => call('auth.getToken'),
    subject: () => call('item.subject.getAsync'),
    setSubject: (subject) => call('item.subject.setAsync', { subject }),
    start: () => call('item.start.getAsync'),
    end: () => call('item.end.getAsync'),
    location: () => call('item.location.getAsync'),
    setBody: (data) => call('item.body.setAsync', { data, coercionType: 'html' }),
    attendees: async () =>
      (await call<{ emailAddress: string }[]>('item.requiredAttendees.getAsync')).map((a) => a.emailAddress),
    isOnline: () => call('item.isOnlineMeeting.getAsync'),
    setOnline: (isOnlineMeeting) => call('item.isOnlineMeeting.setAsync', { isOnlineMeeting }),
    save: () => call('item.saveAsync'),
  };
};
