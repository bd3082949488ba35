import type { OfficeHost } from './office-host.ts';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface Result<T> {
  status: string;
  value: T;
  error?: { message: string };
}
type Then<T> = (result: Result<T>) => void;
interface Settable<T> {
  getAsync(then: Then<T>): void;
  setAsync(value: T, then: Then<void>): void;
}

/** The part of Office.js that is used; production loads it from Microsoft's address, as Office demands. */
interface Office {
  onReady(): Promise<{ host: string | null }>;
  EventType: { AppointmentTimeChanged: string };
  context: {
    officeTheme?: { bodyBackgroundColor?: string };
    mailbox?: {
      convertToRestId(id: string, version: string): string;
      item: {
        subject: Settable<string>;
        start: Settable<Date>;
        end: Settable<Date>;
        location: Settable<string>;
        requiredAttendees: Settable<{ emailAddress: string }[]>;
        body: { setAsync(html: string, options: { coercionType: string }, then: Then<void>): void };
        saveAsync(then: Then<string>): void;
        addHandlerAsync(event: string, handler: () => void, then: Then<void>): void;
        removeHandlerAsync(event: string, then: Then<void>): void;
      };
    };
  };
}

const asked = <T>(ask: (then: Then<T>) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask((r) =>
      r.status === 'succeeded'
        ? resolve(r.value)
        : reject(new Error(r.error?.message ?? 'Outlook svarade inte.')),
    );
  });

/** Outlook itself; undefined outside it. `signIn` gives the token by Nested App Authentication. */
export const officeJsHost = async (
  signIn: (fresh?: boolean) => Promise<string>,
): Promise<OfficeHost | undefined> => {
  const office = await loadOffice();
  const ready = await office?.onReady();
  const mailbox = office?.context.mailbox;
  if (office === undefined || !ready?.host || mailbox === undefined) return undefined;
  const { item } = mailbox;
  return {
    name: 'Outlook',
    theme: isDark(office.context.officeTheme?.bodyBackgroundColor) ? 'dark' : 'light',
    // Outlook loads the pane anew when its theme changes.
    onTheme: () => {},
    onChange: (listener) => {
      const event = office.EventType.AppointmentTimeChanged;
      const told = asked<void>((then) => item.addHandlerAsync(event, listener, then));
      // An Outlook without requirement set 1.7 does not tell: the time is read again when the appointment is filled in and saved.
      told.catch((error: unknown) => console.error(error));
      return () => {
        asked<void>((then) => item.removeHandlerAsync(event, then)).catch((error: unknown) =>
          console.error(error),
        );
      };
    },
    token: signIn,
    subject: () => asked((then) => item.subject.getAsync(then)),
    setSubject: (subject) => asked((then) => item.subject.setAsync(subject, then)),
    start: async () => (await asked<Date>((then) => item.start.getAsync(then))).toISOString(),
    end: async () => (await asked<Date>((then) => item.end.getAsync(then))).toISOString(),
    location: () => asked((then) => item.location.getAsync(then)),
    setBody: (html) => asked((then) => item.body.setAsync(html, { coercionType: 'html' }, then)),
    attendees: async () =>
      (await asked<{ emailAddress: string }[]>((then) => item.requiredAttendees.getAsync(then))).map(
        (a) => a.emailAddress,
      ),
    isOnline: async () => undefined,
    // In Outlook the person presses the Teams button; an add-in cannot.
    setOnline: async () => {},
    save: async () => mailbox.convertToRestId(await asked<string>((then) => item.saveAsync(then)), 'v2.0'),
  };
};

const loadOffice = async (): Promise<Office | undefined> => {
  // Office.js sets history.pushState and replaceState to null.
  const { pushState, replaceState } = window.history;
  const loaded = await new Promise<boolean>((resolve) => {
    const script = Object.assign(document.createElement('script'), { src: officeJs });
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
  Object.assign(window.history, { pushState, replaceState });
  return loaded ? (window as unknown as { Office?: Office }).Office : undefined;
};

const isDark = (colour: string | undefined): boolean => {
  const [r = 255, g = 255, b = 255] = (colour?.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return (r + g + b) / 3 < 128;
};
