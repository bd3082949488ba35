/** The appointment being written, and the person writing it: the part of Office.js that the pane needs, as promises. */
export interface OfficeHost {
  /** *Outlook*, or what plays it. */
  name: string;
  theme: string;
  onTheme(listener: (theme: string) => void): void;
  /** The person has changed the appointment herself; gives what ends the listening. */
  onChange(listener: () => void): () => void;
  /** An access token to the app's API. */
  token(fresh?: boolean): Promise<string>;
  subject(): Promise<string>;
  setSubject(subject: string): Promise<void>;
  /** UTC instants. */
  start(): Promise<string>;
  end(): Promise<string>;
  location(): Promise<string>;
  setBody(html: string): Promise<void>;
  attendees(): Promise<string[]>;
  /** Undefined where the host does not tell (Outlook: the person presses the Teams button). */
  isOnline(): Promise<boolean | undefined>;
  setOnline(online: boolean): Promise<void>;
  /** Saves the appointment in the person's calendar; gives its Graph id. */
  save(): Promise<string>;
}
