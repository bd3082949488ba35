/** The appointment being written, and the person writing it: the part of Office.js that the pane needs, as promises. */
export interface OfficeHost {
  /** *Outlook*, or what plays it. */
  name: string;
  theme: string;
  /** An access token to the app's API. */
  token(fresh?: boolean): Promise<string>;
  setSubject(subject: string): Promise<void>;
  /** UTC instants. */
  start(): Promise<string>;
  end(): Promise<string>;
  location(): Promise<string>;
  setBody(html: string): Promise<void>;
  attendees(): Promise<string[]>;
  setOnline(online: boolean): Promise<void>;
  /** Saves the appointment in the person's calendar; gives its Graph id. */
  save(): Promise<string>;
}
