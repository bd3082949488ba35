/** A Graph exchange as it went over the wire, told to whoever started the server (tests hold it against the truth). */
export interface Exchange {
  method: string;
  url: string;
  reqHeaders: Record<string, string>;
  reqBody: unknown;
  status: number;
  resBody: unknown;
}
