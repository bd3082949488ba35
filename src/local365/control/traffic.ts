/** One Graph exchange as `GET /__local/traffic` tells it. */
export interface TrafficEntry {
  /** Local time, ISO 8601. */
  at: string;
  method: string;
  /** Path with query, as asked. */
  url: string;
  /** 0 when the connection was dropped. */
  status: number;
  /** SharePoint resource units charged. */
  ru: number;
  /** `app`, a person's address, or `none`. */
  identity: string;
}

const KEPT = 50_000;

/** The latest Graph exchanges, oldest first; in memory only. */
export class Traffic {
  #entries: TrafficEntry[] = [];

  record(entry: TrafficEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  list(): readonly TrafficEntry[] {
    return this.#entries.slice(-KEPT);
  }

  clear(): void {
    this.#entries = [];
  }
}
